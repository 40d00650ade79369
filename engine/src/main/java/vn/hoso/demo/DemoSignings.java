package vn.hoso.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.signing.Signings;

/** The papers the demo issues: drafted by HoSo, signed by nobody, numbered by the demo's clerks. */
@Component
@Profile("demo")
class DemoSignings {

  private final Signings signings;
  private final DemoPapers papers = new DemoPapers();

  DemoSignings(Signings signings) {
    this.signings = signings;
  }

  /** What must be there before the step is completed. */
  void prepare(CurrentUser holder, StepRecordView step, StoryBook.@Nullable Signing paper) {
    if (paper == StoryBook.Signing.DRAFT) {
      signings.makeDraft(holder, step.dossierId());
    } else if (paper == StoryBook.Signing.SIGN) {
      var title = signings.view(holder, step.dossierId()).title();
      byte[] pdf = papers.paper(title, title);
      InputStream content = new ByteArrayInputStream(pdf);
      signings.uploadSigned(holder, step.dossierId(), title + ".pdf", content, pdf.length);
    }
  }

  /** A notice of refusal is no decision: its number names another kind of paper. */
  String number(CurrentUser holder, StepRecordView step, int number) {
    var paper = signings.view(holder, step.dossierId());
    boolean province = paper.issuer().startsWith("Tỉnh ủy");
    return "%d-%s/%s".formatted(number, paper.symbol(), province ? "TU" : "ĐU");
  }
}
