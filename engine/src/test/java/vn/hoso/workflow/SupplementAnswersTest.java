package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView.SupplementView;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** What was asked for is answered paper by paper, and the appraiser sees what came. */
@IntegrationTest
class SupplementAnswersTest {

  private static final String ASKED =
      """
      {"reason": "Thiếu chữ ký.", "items": [
        {"document": "1-KNĐ", "defect": "Thiếu chữ ký.", "ground": "06-HD/TW, mục 3"},
        {"document": "2-KNĐ", "defect": "Thiếu trang 4.", "ground": "06-HD/TW, mục 3"}]}
      """;

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired Dossiers dossiers;
  @Autowired CaseFiles files;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;
  @Autowired JsonMapper json;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_supplement_is_completed_when_every_paper_asked_for_has_come_or_has_its_reason() {
    UUID dossier = asked();
    StepRecordView step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);
    assertThat(missing(secretary, step, "{}")).hasSize(2);
    assertThat(missing(secretary, step, "{\"note\": \"Đã xong.\"}")).hasSize(2);

    line.upload(secretary, dossier, "2-KNĐ");

    assertThat(missing(secretary, step, "{}"))
        .singleElement()
        .asString()
        .contains("Đơn xin vào Đảng");
    assertThat(files.view(secretary, dossier).supplement().items())
        .extracting(item -> item.documentIds().size())
        .containsExactly(0, 1);
    String reason = "{\"reasons\": [{\"document\": \"1-KNĐ\", \"reason\": \"Đã ký tại chỗ.\"}]}";
    complete(secretary, step, reason);
    StepRecordView again = line.current(dossier);
    SupplementView came = files.view(line.worker(again), dossier).supplied();
    assertThat(came.suppliedAt()).isEqualTo(clock.instant());
    assertThat(came.items())
        .extracting(SupplementView.ItemView::answer)
        .containsExactly("Đã ký tại chỗ.", null);
    assertThat(came.items().get(1).documentIds()).hasSize(1);
    assertThat(files.view(line.worker(again), dossier).supplement()).isNull();
  }

  private UUID asked() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    for (String outcome : new String[] {"prepared", "proposed", "submitted", "received"}) {
      walker.go(dossier, outcome, null);
    }
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    StepRecordView step = line.claim(dossier);
    tasks.complete(
        line.worker(step),
        step.id(),
        new CompleteRequest("requestSupplement", json.readTree(ASKED), step.version()));
    return dossier;
  }

  private java.util.List<String> missing(CurrentUser by, StepRecordView step, String form) {
    Problem refusal = catchThrowableOfType(Problem.class, () -> complete(by, step, form));
    return refusal.errors().stream()
        .filter(error -> error.field().equals("reasons"))
        .map(error -> error.message().vi())
        .toList();
  }

  private void complete(CurrentUser by, StepRecordView step, String form) {
    tasks.complete(
        by, step.id(), new CompleteRequest("supplied", json.readTree(form), step.version()));
  }
}
