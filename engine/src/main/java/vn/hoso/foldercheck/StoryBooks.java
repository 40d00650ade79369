package vn.hoso.foldercheck;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/** The stories of the folders of this installation, for whoever plays them. */
@Component
public class StoryBooks {

  private final JarFolders jar;
  private final OutsideFolders outside;

  StoryBooks(JarFolders jar, OutsideFolders outside) {
    this.jar = jar;
    this.outside = outside;
  }

  /** By slug; a folder that is refused for its stories has none. */
  public List<StoryBook> all() {
    return Stream.concat(jar.all().stream(), outside.all().stream())
        .filter(folder -> !folder.stories().isEmpty())
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
