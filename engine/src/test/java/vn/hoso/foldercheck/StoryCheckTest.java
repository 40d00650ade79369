package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;
import static vn.hoso.folderintake.Folders.without;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** Stories that tell of what the procedure does not have, and where stories belong. */
class StoryCheckTest {

  private static final ProcedureFolder ADMISSION = Folders.admission();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stories.yml | turns: {decideDossier: [refused]} | turns: {decideDosier: [refused]} | stories[28] | no step "decideDosier". Is "decideDossier" what
          stories.yml | turns: {decideDossier: [refused]} | turns: {decideDossier: [denied]} | stories[28] | no outcome "denied"
          stories.yml | restsAt: submitDossier | restsAt: submit | stories[46] | no step "submit"
          steps.yml | outcome: admitted | outcome: admited | steps.decideDossier | Is "admitted" what was meant?
          steps.yml | holdCeremony: {outcome: held, days: 14} | holdParty: {outcome: held, days: 14} | steps | no step "holdParty"
          steps.yml | holdCeremony: {outcome: held, days: 14} | holdParty: {outcome: held, days: 14} | steps | The step holdCeremony is missing
          answers.yml | heldOn: "{{day}}" | helOn: "{{day}}" | answers.hold-ceremony.held | helOn
          answers.yml | method: DIRECT | method: BY_PIGEON | answers.return-result.delivered | method
          answers.yml | document: 2-KNĐ | document: 2-KND | answers.appraise.requestSupplement | items[0].document
          answers.yml | hold-ceremony: | hold-party: | answers | no form "hold-party"
          answers.yml | notEligible: | unfit: | answers.appraise | no outcome "unfit"
          answers.yml | STOP: | | stories[37] | closings.STOP gives no reason
          papers.yml | 1-HSĐV: | 1-HSDV: | papers | no paper "1-HSDV"
          papers.yml | at: [completeMemberFile] | at: [completeFile] | papers.1-HSĐV | no step "completeFile"
          stories.yml | {daysAgo: 300} | {daysAgo: 300, days: 1} | days | line 27
          """)
  void what_the_procedure_lacks_is_named(
      String file, String text, String planted, String element, String said) {
    String changed = planted == null ? "# " : planted;

    assertThat(FolderCheck.of(with(ADMISSION, "demo/" + file, text, changed)))
        .anySatisfy(
            found -> {
              assertThat(found.file()).startsWith("demo/");
              assertThat(found.element()).isEqualTo(element);
              assertThat(found.en()).contains(said);
              assertThat(found.vi()).isNotBlank();
            });
  }

  @Test
  void stories_are_told_of_every_shipped_procedure() {
    assertThat(Folders.shipped())
        .allSatisfy(folder -> assertThat(StoryReader.read(folder).stories()).isNotEmpty());
  }

  @Test
  void a_changed_story_makes_no_other_revision_and_a_folder_needs_none() {
    ProcedureFolder told = with(ADMISSION, "demo/stories.yml", "daysAgo: 300", "daysAgo: 301");
    ProcedureFolder silent = ADMISSION;
    for (String file : List.of("stories", "steps", "answers", "papers")) {
      silent = without(silent, "demo/" + file + ".yml");
    }

    assertThat(told.hash()).isEqualTo(ADMISSION.hash());
    assertThat(silent.hash()).isEqualTo(ADMISSION.hash());
    assertThat(told.files().keySet()).noneMatch(path -> path.startsWith("demo/"));
    assertThat(FolderCheck.of(silent)).isEmpty();
  }
}
