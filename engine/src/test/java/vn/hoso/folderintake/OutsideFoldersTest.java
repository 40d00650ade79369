package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.Ids;

@IntegrationTest
@Transactional
class OutsideFoldersTest {

  @Autowired JarFolders jar;
  @Autowired FolderIntake intake;
  @Autowired RevisionStore store;
  @Autowired Procedures procedures;
  @TempDir Path beside;

  @Test
  void a_folder_beside_the_jar_is_taken_in_published_and_listed_with_the_shipped_ones()
      throws IOException {
    ProcedureFolder card = card();
    Folders.write(card, beside);
    Files.writeString(beside.resolve(card.slug()).resolve(".swp"), "of an editor");

    List<ProcedureFolder> found = outside(beside.toString()).all();
    assertThat(found).containsExactly(card);
    intake.takeIn(jar.all(), found);

    assertThat(procedures.catalogue())
        .extracting(ProcedureRevision::slug)
        .contains("admission", card.slug());
  }

  @Test
  void a_broken_folder_beside_the_jar_is_refused_and_keeps_no_other_from_being_taken_in()
      throws IOException {
    ProcedureFolder card = card();
    Folders.write(card, beside);
    Path broken = Files.createDirectory(beside.resolve("broken"));
    Files.writeString(broken.resolve("procedure.yml"), "code: [");

    intake.takeIn(jar.all(), outside(beside.toString()).all());

    assertThat(store.of("broken"))
        .singleElement()
        .satisfies(row -> assertThat(store.findings(row.id())).isNotEmpty());
    assertThat(procedures.catalogue()).extracting(ProcedureRevision::slug).contains(card.slug());
  }

  @Test
  void a_refused_folder_tells_no_stories_since_nobody_could_play_them() throws IOException {
    ProcedureFolder good = card();
    ProcedureFolder refused =
        with(card(), "process.bpmn", "value=\"receive\"", "value=\"recieve\"");
    for (ProcedureFolder folder : List.of(good, refused)) {
      Folders.write(folder, beside);
      Path stories = Files.createDirectory(beside.resolve(folder.slug()).resolve("demo"));
      Files.writeString(stories.resolve("stories.yml"), "stories:\n  - {daysAgo: 3}\n");
    }
    OutsideFolders outside = outside(beside.toString());
    intake.takeIn(jar.all(), outside.all());

    assertThat(store.findings(store.of(refused.slug()).get(0).id())).isNotEmpty();
    assertThat(new StoryBooks(jar, outside, procedures).all())
        .extracting(StoryBook::slug)
        .contains("admission")
        .doesNotContain(refused.slug());
  }

  @Test
  void a_directory_that_is_not_there_keeps_nobody_from_starting() {
    assertThat(outside(beside.resolve("nowhere").toString()).all()).isEmpty();
    assertThat(outside("").all()).isEmpty();
  }

  private OutsideFolders outside(String path) {
    return new OutsideFolders(jar, path);
  }

  private static ProcedureFolder card() {
    String slug = "card-" + Ids.next().toString().substring(24);
    return with(Folders.named(slug), "procedure.yml", "code: KNĐV", "code: " + slug);
  }
}
