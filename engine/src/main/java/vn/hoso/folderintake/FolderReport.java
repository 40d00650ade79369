package vn.hoso.folderintake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;

/** What an author is told of his folders: everything a start would ask of them. */
@Component
class FolderReport {

  private static final Comparator<Finding> BY_FILE =
      Comparator.comparing(Finding::file).thenComparing(Finding::element);

  private final JarFolders jar;
  private final OutsideFolders outside;
  private final FolderTrial trial;

  FolderReport(JarFolders jar, OutsideFolders outside, FolderTrial trial) {
    this.jar = jar;
    this.outside = outside;
    this.trial = trial;
  }

  /**
   * @param place a folder, or a directory of folders
   * @return whether there is a folder, and nothing speaks against any
   */
  boolean print(Path place, PrintStream out) {
    List<OutsideFolder> found = find(place, out);
    List<ProcedureFolder> folders =
        found.stream().map(OutsideFolder::folder).filter(Objects::nonNull).toList();
    found.forEach(each -> refused(each, out));
    Twins twins = new Twins();
    jar.all().stream().filter(each -> !names(folders).contains(each.slug())).forEach(twins::keep);
    boolean right = !folders.isEmpty() && folders.size() == found.size();
    for (ProcedureFolder folder : folders) {
      List<Finding> findings = new ArrayList<>(twins.findings(folder));
      findings.addAll(trial.findings(folder));
      print(folder.slug(), findings, out);
      twins.met(folder);
      if (findings.isEmpty()) {
        twins.keep(folder);
      }
      right &= findings.isEmpty();
    }
    return right;
  }

  private static void refused(OutsideFolder beside, PrintStream out) {
    if (beside.refused() != null) {
      print(beside.name(), List.of(beside.refused()), out);
    }
  }

  private List<OutsideFolder> find(Path place, PrintStream out) {
    try {
      List<OutsideFolder> folders = outside.in(place);
      if (folders.isEmpty()) {
        out.println(place + ": không có procedure.yml / there is no procedure.yml");
      }
      return folders;
    } catch (IOException unreadable) {
      out.println(place + ": không đọc được / cannot be read");
      return List.of();
    }
  }

  /** A checkout of the shipped folder is that folder, not a twin of it. */
  private static List<String> names(List<ProcedureFolder> folders) {
    return folders.stream().map(ProcedureFolder::slug).toList();
  }

  private static void print(String folder, List<Finding> findings, PrintStream out) {
    if (findings.isEmpty()) {
      out.println(folder + ": dùng được / may be used");
    }
    findings.stream()
        .sorted(BY_FILE)
        .forEach(
            each -> {
              String element = each.element().isEmpty() ? "" : ", " + each.element();
              out.println(folder + "/" + each.file() + element);
              out.println("    " + each.vi());
              out.println("    " + each.en());
            });
  }
}
