package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoso.folderintake.Folders.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.procedure.DraftRows;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.Ids;

@IntegrationTest
@Transactional
class RevisionSeedingTest {

  @Autowired FolderSeeding seeding;
  @Autowired TransactionTemplate transaction;
  @Autowired RevisionStore store;
  @Autowired DraftRows drafts;
  @Autowired Procedures procedures;
  @Autowired FolderTrial trial;
  @Autowired FolderIntake intake;
  @Autowired Clock clock;

  @Test
  void the_folder_of_the_jar_is_published_as_the_first_revision() {
    ProcedureRevision revision = procedures.current("admission", LocalDate.of(2026, 11, 22));

    assertThat(revision.number()).isEqualTo(1);
    assertThat(revision.hash()).isEqualTo(Folders.admission().hash());
    assertThat(revision.effectiveFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(procedures.revision(revision.id())).isSameAs(revision);
    assertThat(procedures.file(revision.id(), "process.bpmn"))
        .isEqualTo(Folders.admission().required("process.bpmn"));
  }

  @Test
  void seeding_the_same_folder_again_changes_nothing() {
    ProcedureFolder folder = copy("again");
    assertThat(seed(folder)).isEqualTo(FolderSeeding.Result.PUBLISHED);

    assertThat(seed(folder)).isEqualTo(FolderSeeding.Result.KNOWN);

    assertThat(store.of(folder.slug())).hasSize(1);
  }

  @Test
  void a_changed_folder_becomes_one_draft_and_leaves_the_published_revision_as_it_was() {
    ProcedureFolder folder = copy("changed");
    seed(folder);
    RevisionRow published = store.of(folder.slug()).get(0);
    ProcedureFolder newer = with(folder, "process.bpmn", "value=\"P15D\"", "value=\"P12D\"");

    assertThat(seed(newer)).isEqualTo(FolderSeeding.Result.DRAFTED);
    assertThat(seed(newer)).isEqualTo(FolderSeeding.Result.KNOWN);
    assertThat(seed(folder)).isEqualTo(FolderSeeding.Result.KNOWN);

    assertThat(store.of(folder.slug())).hasSize(2);
    assertThat(store.of(folder.slug()).get(0)).isEqualTo(published);
    assertThat(store.of(folder.slug()).get(1))
        .satisfies(
            draft -> {
              assertThat(draft.number()).isNull();
              assertThat(draft.publishedAt()).isNull();
              assertThat(store.folder(draft)).isEqualTo(newer);
            });
    assertThat(store.folder(published)).isEqualTo(folder);
    assertThat(procedures.current(folder.slug(), LocalDate.of(2026, 11, 22)).id())
        .isEqualTo(published.id());
  }

  @Test
  void a_draft_newer_than_the_revision_in_force_waits() {
    ProcedureFolder folder = copy("waiting");
    seed(folder);
    ProcedureRevision current = procedures.current(folder.slug(), LocalDate.of(2026, 11, 22));
    assertThat(store.hasDraftAfter(current)).isFalse();

    seed(with(folder, "process.bpmn", "value=\"P15D\"", "value=\"P12D\""));

    assertThat(store.hasDraftAfter(current)).isTrue();
  }

  @Test
  void a_draft_cannot_be_asked_for_as_a_revision() {
    ProcedureFolder folder = copy("draft");
    seed(folder);
    seed(with(folder, "process.bpmn", "value=\"P15D\"", "value=\"P12D\""));
    UUID draft = store.of(folder.slug()).get(1).id();

    assertThatThrownBy(() -> procedures.revision(draft)).hasMessage("PROCEDURE-002");
  }

  @Test
  void the_line_ends_of_a_checkout_do_not_make_another_folder() {
    ProcedureFolder folder = Folders.admission();

    assertThat(with(folder, "procedure.yml", "\n", "\r\n").hash()).isEqualTo(folder.hash());
  }

  @Test
  void a_broken_folder_is_kept_as_a_refused_draft_with_its_reasons() {
    ProcedureFolder broken = with(copy("broken"), "process.bpmn", "value=\"P15D\"", "value=\"15\"");

    assertThat(seed(broken)).isEqualTo(FolderSeeding.Result.REFUSED);
    assertThat(seed(broken)).as("at every start").isEqualTo(FolderSeeding.Result.REFUSED);

    RevisionRow draft = store.of(broken.slug()).get(0);
    assertThat(draft.number()).isNull();
    assertThat(store.findings(draft.id()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.file()).isEqualTo("process.bpmn");
              assertThat(finding.element()).isEqualTo("appraiseDossier");
              assertThat(finding.vi()).contains("Viết như P10D");
            });
    assertThatThrownBy(() -> procedures.current(broken.slug(), LocalDate.of(2026, 11, 22)))
        .hasMessage("PROCEDURE-001");
  }

  @Test
  void a_corrected_folder_is_taken_up_at_the_next_start() {
    ProcedureFolder good = copy("mended");
    seed(with(good, "process.bpmn", "value=\"P15D\"", "value=\"15\""));

    assertThat(seed(good)).isEqualTo(FolderSeeding.Result.PUBLISHED);

    assertThat(procedures.current(good.slug(), LocalDate.of(2026, 11, 22)).number()).isEqualTo(1);
  }

  @Test
  void a_broken_newer_folder_leaves_the_published_revision_in_force() {
    ProcedureFolder good = copy("stays");
    seed(good);

    assertThat(seed(with(good, "process.bpmn", "value=\"P15D\"", "value=\"15\"")))
        .isEqualTo(FolderSeeding.Result.REFUSED);

    ProcedureRevision current = procedures.current(good.slug(), LocalDate.of(2026, 11, 22));
    assertThat(current.number()).isEqualTo(1);
    assertThat(store.hasDraftAfter(current)).as("a refused draft waits for nobody").isFalse();
  }

  /** As an older release left it: published before the engine was asked. */
  @Test
  void a_published_revision_the_engine_refuses_is_passed_over_and_a_corrected_folder_replaces_it() {
    ProcedureFolder good = copy("bricked");
    ProcedureFolder bad =
        with(good, "process.bpmn", "delegateExpression=\"${submit}\"", "expression=\"${submit}\"");
    store.lock(bad.slug());
    RevisionRow row = store.add(bad, Instant.EPOCH, LocalDate.of(2025, 1, 1));
    store.publish(row.id(), bad.slug(), Instant.EPOCH, LocalDate.of(2025, 1, 1), null);

    seeding.tryPublished(store.of(bad.slug()).get(0));

    assertThat(store.findings(row.id())).isNotEmpty();
    assertThat(procedures.published()).noneMatch(each -> each.slug().equals(bad.slug()));
    assertThat(seed(good)).isEqualTo(FolderSeeding.Result.PUBLISHED);
    assertThat(procedures.current(good.slug(), LocalDate.of(2026, 11, 22)).number()).isEqualTo(2);
  }

  @Test
  void what_speaks_against_a_folder_beforehand_refuses_it() {
    ProcedureFolder folder = copy("twin");
    Finding twice = new Finding("procedure.yml", "code", "Mã trùng.", "The code is taken.");

    assertThat(seeding.seed(folder, List.of(twice))).isEqualTo(FolderSeeding.Result.REFUSED);
  }

  @Test
  void
      while_it_is_written_a_changed_folder_is_taken_up_at_the_next_start_and_its_change_back_too() {
    FolderSeeding writing = new FolderSeeding(store, drafts, trial, transaction, clock, true);
    ProcedureFolder folder = copy("written");
    ProcedureFolder changed = with(folder, "process.bpmn", "value=\"P15D\"", "value=\"P12D\"");
    writing.seed(folder, List.of());

    assertThat(writing.seed(changed, List.of())).isEqualTo(FolderSeeding.Result.PUBLISHED);
    assertThat(inForce(changed)).isEqualTo(changed.hash());
    assertThat(writing.seed(changed, List.of())).isEqualTo(FolderSeeding.Result.KNOWN);

    assertThat(writing.seed(folder, List.of())).isEqualTo(FolderSeeding.Result.PUBLISHED);
    assertThat(inForce(folder)).as("taken back").isEqualTo(folder.hash());
    assertThat(writing.seed(folder, List.of())).isEqualTo(FolderSeeding.Result.KNOWN);
    assertThat(store.of(folder.slug())).hasSize(3);
  }

  @Test
  void while_it_is_written_a_draft_of_before_is_taken_up_and_a_broken_change_is_not() {
    FolderSeeding writing = new FolderSeeding(store, drafts, trial, transaction, clock, true);
    ProcedureFolder folder = copy("drafted");
    ProcedureFolder changed = with(folder, "process.bpmn", "value=\"P15D\"", "value=\"P12D\"");
    seed(folder);
    assertThat(seed(changed)).isEqualTo(FolderSeeding.Result.DRAFTED);

    assertThat(writing.seed(changed, List.of())).isEqualTo(FolderSeeding.Result.PUBLISHED);

    ProcedureFolder broken = with(folder, "process.bpmn", "value=\"P15D\"", "value=\"15\"");
    assertThat(writing.seed(broken, List.of())).isEqualTo(FolderSeeding.Result.REFUSED);
    assertThat(inForce(changed)).isEqualTo(changed.hash());
  }

  @Test
  void a_folder_with_the_name_or_the_code_of_another_is_refused_and_the_other_stays() {
    ProcedureFolder first = copy("first");
    ProcedureFolder named = with(first, "process.bpmn", "value=\"P15D\"", "value=\"P12D\"");
    ProcedureFolder coded = copy("coded");

    intake.takeIn(List.of(first), List.of(named, coded));

    assertThat(inForce(first)).isEqualTo(first.hash());
    assertThat(reasons(named)).singleElement().asString().contains("give it another name");
    assertThat(reasons(coded)).singleElement().asString().contains("is that of " + first.slug());
  }

  @Test
  void a_folder_with_a_code_that_is_taken_is_told_its_other_mistakes_too() {
    ProcedureFolder first = copy("taker");
    ProcedureFolder coded = with(copy("taken"), "process.bpmn", "value=\"P15D\"", "value=\"15\"");

    intake.takeIn(List.of(first), List.of(coded));

    assertThat(reasons(coded))
        .anySatisfy(reason -> assertThat(reason).contains("is that of " + first.slug()))
        .anySatisfy(reason -> assertThat(reason).contains("Write it like P10D"));
  }

  private List<String> reasons(ProcedureFolder folder) {
    RevisionRow row = store.withHash(folder.slug(), folder.hash()).orElseThrow();
    return store.findings(row.id()).stream().map(Finding::en).toList();
  }

  private String inForce(ProcedureFolder folder) {
    return procedures.current(folder.slug(), LocalDate.now(clock)).hash();
  }

  private FolderSeeding.Result seed(ProcedureFolder folder) {
    return seeding.seed(folder, List.of());
  }

  @Test
  void before_its_first_day_a_procedure_is_not_there() {
    assertThatThrownBy(() -> procedures.current("admission", LocalDate.of(2024, 12, 31)))
        .hasMessage("PROCEDURE-001");
    assertThatThrownBy(() -> procedures.current("no-such", LocalDate.of(2026, 11, 22)))
        .hasMessage("PROCEDURE-001");
    assertThatThrownBy(() -> procedures.revision(Ids.next())).hasMessage("PROCEDURE-002");
  }

  private static ProcedureFolder copy(String what) {
    return Folders.named(what + "-" + Ids.next().toString().substring(24));
  }
}
