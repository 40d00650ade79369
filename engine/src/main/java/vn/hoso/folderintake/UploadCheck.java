package vn.hoso.folderintake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.comparison.Difference;
import vn.hoso.comparison.FolderComparison;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.shared.Text;

/** Makes a folder of an upload and asks it what every folder is asked. */
@Component
class UploadCheck {

  private final JarFolders jar;
  private final FolderTrial trial;
  private final PublishedCodes codes;

  UploadCheck(JarFolders jar, FolderTrial trial, PublishedCodes codes) {
    this.jar = jar;
    this.trial = trial;
    this.codes = codes;
  }

  /**
   * @param base the latest revision; null for a new procedure
   * @throws UploadProblem UPLOAD-003 (422) where something in it must not be here
   */
  CheckedUpload of(String slug, UploadedFolder given, @Nullable ProcedureFolder base) {
    UploadedFolder placed = given.whole() ? given : placed(given, base);
    Map<String, byte[]> files = new HashMap<>();
    if (!given.whole()) {
      files.putAll(base.files());
    }
    files.putAll(placed.files());
    ProcedureFolder folder = jar.whole(slug, files);
    List<Finding> forbidden = trial.forbidden(folder);
    if (!forbidden.isEmpty()) {
      throw UploadProblem.refused(
          forbidden.stream()
              .map(each -> UploadFault.of(each, placed.line(each.file(), each.element())))
              .toList());
    }
    List<Finding> findings = new ArrayList<>(codes.taken(folder));
    findings.addAll(trial.findings(folder));
    List<Difference> differences = base == null ? List.of() : FolderComparison.of(base, folder);
    return new CheckedUpload(folder, findings, differences);
  }

  /** A single file takes the place of the one it is a version of, whatever it is called. */
  private static UploadedFolder placed(UploadedFolder given, ProcedureFolder base) {
    String name = given.files().keySet().iterator().next();
    byte[] content = given.files().get(name);
    String path = place(name, parsed(content, name), base);
    return new UploadedFolder(false, Map.of(path, content), Map.of(path, given.scans().get(name)));
  }

  private static Document parsed(byte[] content, String name) {
    try {
      return Xml.parse(content, name);
    } catch (FolderRefused unreadable) {
      throw UploadProblem.refused(UploadFault.of(unreadable.finding(), 0));
    }
  }

  private static String place(String name, Document document, ProcedureFolder base) {
    Optional<String> id =
        Xml.all(document, Xml.BPMN, "process")
            .findFirst()
            .or(() -> Xml.all(document, Xml.DMN, "decision").findFirst())
            .map(each -> each.getAttribute("id"));
    boolean table = Xml.all(document, Xml.DMN, "decision").findFirst().isPresent();
    String path =
        id.map(
                each ->
                    each.equals(base.slug()) && !table
                        ? ProcedureFolder.PROCESS
                        : each + ending(table))
            .orElse("");
    if (!base.files().containsKey(path)) {
      Element root = document.getDocumentElement();
      throw UploadProblem.refused(
          new UploadFault(
              "otherProcess",
              name,
              id.orElse(root.getLocalName()),
              0,
              new Text(
                  "tệp này là mô hình hoặc bảng “%s”, không có trong quy trình %s."
                      .formatted(id.orElse(""), base.slug()),
                  "this is the model or table \"%s\", which %s does not have."
                      .formatted(id.orElse(""), base.slug()))));
    }
    return path;
  }

  private static String ending(boolean table) {
    return table ? ".dmn" : ".bpmn";
  }
}
