package vn.hoso.folderintake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.foldercheck.StoryReader;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

/** The stories of the folders of this installation, for whoever plays them. */
@Component
public class StoryBooks {

  private final JarFolders jar;
  private final OutsideFolders outside;
  private final Procedures procedures;

  StoryBooks(JarFolders jar, OutsideFolders outside, Procedures procedures) {
    this.jar = jar;
    this.outside = outside;
    this.procedures = procedures;
  }

  /** By slug; a folder that is refused, or not in force yet, has none. */
  public List<StoryBook> all() {
    Set<String> inForce =
        procedures.catalogue().stream().map(ProcedureRevision::slug).collect(Collectors.toSet());
    return Stream.concat(jar.all().stream(), outside.all().stream())
        .filter(folder -> !folder.stories().isEmpty() && inForce.contains(folder.slug()))
        .flatMap(StoryBooks::read)
        .filter(book -> !book.stories().isEmpty())
        .toList();
  }

  private static Stream<StoryBook> read(ProcedureFolder folder) {
    try {
      return Stream.of(StoryReader.read(folder));
    } catch (FolderRefused told) {
      return Stream.empty();
    }
  }
}
