package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;
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
  @Autowired FolderTrial trial;
  @Autowired UploadBounds bounds;
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

  /** Sparse: a gigabyte on no disk. */
  @Test
  void a_folder_that_is_too_much_is_left_out_and_keeps_no_other_from_being_read()
      throws IOException {
    ProcedureFolder card = card();
    Folders.write(card, beside);
    try (var huge = new RandomAccessFile(folder("huge").resolve("papers/x.txt").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }
    Path many = folder("many");
    for (int n = 0; n < 400; n++) {
      Files.writeString(many.resolve("papers/" + n + ".txt"), "");
    }
    Path much = folder("much");
    for (int n = 0; n < 20; n++) {
      Files.write(much.resolve("papers/" + n + ".txt"), new byte[1_000_000]);
    }
    Path strange = Files.writeString(beside.resolve("secret"), "of the machine");
    Files.createSymbolicLink(folder("leads-out").resolve("papers/x.txt"), strange);
    Path inside = folder("within");
    Files.writeString(inside.resolve("papers/.y"), "a mounted configuration");
    Files.createSymbolicLink(inside.resolve("papers/y.txt"), Path.of(".y"));
    Files.writeString(folder("nested").resolve("process.bpmn"), nested());

    assertThat(outside(beside.toString()).all())
        .extracting(ProcedureFolder::slug)
        .containsExactly(card.slug(), "within");
    assertThat(report(beside.resolve("huge"))).contains("papers/x.txt", "1024 KB");
    assertThat(report(beside.resolve("leads-out")))
        .contains("papers/x.txt")
        .doesNotContain("of the machine");
    assertThat(report(beside)).contains("huge/papers/x.txt", card.slug() + ": dùng được");
  }

  /** What a folder does to the intake itself, whatever it is, is its own fate. */
  @Test
  void a_folder_that_fills_the_stack_keeps_no_other_from_being_taken_in() {
    var met = new ArrayList<String>();
    var falls =
        new FolderSeeding(store, null, trial, null, Clock.systemUTC(), false) {
          @Override
          public Result seed(ProcedureFolder folder, List<Finding> found) {
            met.add(folder.slug());
            throw met.size() == 1 ? new StackOverflowError() : new OutOfMemoryError("played");
          }
        };
    new FolderIntake(jar, outside(""), falls, store).takeIn(List.of(), List.of(card(), card()));
    assertThat(met).hasSize(2);
  }

  private static String nested() {
    return "<a>".repeat(200_000) + "</a>".repeat(200_000);
  }

  private String report(Path place) {
    var out = new ByteArrayOutputStream();
    new FolderReport(jar, outside(""), trial)
        .print(place, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path folder(String name) throws IOException {
    Path folder = beside.resolve(name);
    Files.createDirectories(folder.resolve("papers"));
    Files.writeString(folder.resolve("procedure.yml"), "code: X");
    return folder;
  }

  private OutsideFolders outside(String path) {
    return new OutsideFolders(jar, bounds, path);
  }

  private static ProcedureFolder card() {
    String slug = "card-" + Ids.next().toString().substring(24);
    return with(Folders.named(slug), "procedure.yml", "code: KNĐV", "code: " + slug);
  }
}
