package vn.hoso.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import vn.hoso.document.CopyKind;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.file.KeptFile;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.step.Steps;

/** How a paper goes on its way: initialled, signed, numbered, issued. */
@Configuration(proxyBeanMethods = false)
class SigningActs {

  private final SigningRows rows;
  private final PaperAtHand papers;
  private final Documents documents;
  private final DossierChanges dossiers;
  private final Steps steps;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  /** The dossier's doors lazily: the engine asks for the acts, and the dossier for the engine. */
  SigningActs(
      SigningRows rows,
      PaperAtHand papers,
      Documents documents,
      DossierChanges dossiers,
      Steps steps,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.papers = papers;
    this.documents = documents;
    this.dossiers = dossiers;
    this.steps = steps;
    this.events = events;
    this.clock = clock;
  }

  /** Ký nháy. */
  @Bean
  Act initial() {
    return context -> tell(DossierEventKind.PaperInitialled, context, null, Map.of());
  }

  /** Ký. */
  @Bean
  Act sign() {
    return context ->
        tell(
            DossierEventKind.PaperSigned,
            context,
            null,
            Map.of("sha256", signed(context, paper(context)).sha256()));
  }

  /** Cấp số: enters the number the clerk gave. */
  @Bean
  Act number() {
    return this::number;
  }

  /** Phát hành: the signed paper becomes one of the dossier. */
  @Bean
  Act issue() {
    return this::issue;
  }

  private void number(ActContext context) {
    JsonNode form = steps.form(context.step().id());
    LocalDate issuedOn = LocalDate.parse(form.path("issuedOn").stringValue());
    PaperAtHand.Matter dossier = matter(context);
    IssuedPaper paper =
        papers.of(dossier, context.step().stepId()).orElseThrow(SigningProblem::noPaper);
    var unit = papers.issuer(dossier, paper).unitId();
    GivenNumber number =
        GivenNumber.of(unit, form.path("paperNumber").stringValue(), issuedOn).orElseThrow();
    if (!rows.give(context.dossierId(), paper.document(), number, context.by(), clock.instant())) {
      throw SigningProblem.numberTaken(List.of(NumberRule.taken(number)));
    }
    tell(DossierEventKind.PaperNumbered, context, issuedOn, Map.of("number", number.written()));
  }

  private void issue(ActContext context) {
    PaperAtHand.Matter dossier = matter(context);
    IssuedPaper paper =
        papers.of(dossier, context.step().stepId()).orElseThrow(SigningProblem::noPaper);
    var number = rows.number(context.dossierId(), paper.document()).orElseThrow();
    SigningFile signed = signed(context, paper);
    var details =
        new PaperDetails(
            paper.title().vi(),
            number.written(),
            number.issuedOn(),
            null,
            papers.issuer(dossier, paper).unitName(),
            null,
            null,
            papers.signer(dossier),
            PaperSignature.form(paper.form()),
            CopyKind.ORIGINAL,
            null,
            null,
            secrecy(dossier, paper));
    var kept = new KeptFile(signed.fileName(), signed.mediaType(), signed.size(), signed.sha256());
    var document =
        documents.keepIssued(context.dossierId(), paper.document(), details, kept, context.by());
    tell(
        DossierEventKind.PaperIssued,
        context,
        number.issuedOn(),
        Map.of("number", number.written(), "documentId", document.id().toString()));
  }

  /** The rule about completing the signing has made sure that there is one. */
  private SigningFile signed(ActContext context, IssuedPaper paper) {
    return rows.of(context.dossierId(), paper.document()).stream()
        .filter(file -> file.kind() == SigningFile.Kind.SIGNED)
        .findFirst()
        .orElseThrow();
  }

  private PaperAtHand.Matter matter(ActContext context) {
    return papers.matter(dossiers.get(context.dossierId()), steps.of(context.dossierId()));
  }

  private IssuedPaper paper(ActContext context) {
    return papers.of(matter(context), context.step().stepId()).orElseThrow(SigningProblem::noPaper);
  }

  private static SecrecyLevel secrecy(PaperAtHand.Matter dossier, IssuedPaper paper) {
    var documents = dossier.procedure().documents();
    return documents.stream()
        .filter(each -> each.code().equals(paper.document()))
        .findFirst()
        .or(() -> documents.stream().filter(SigningActs::isResult).findFirst())
        .map(each -> each.secrecy().level())
        .orElse(SecrecyLevel.CONFIDENTIAL);
  }

  /** A notice that no row of the documents speaks of is as secret as the result it stands for. */
  private static boolean isResult(RequiredDocument document) {
    return document.result();
  }

  private void tell(
      DossierEventKind kind, ActContext context, LocalDate day, Map<String, Object> payload) {
    events.publishEvent(
        new DossierEvent(
            context.dossierId(),
            kind,
            clock.instant(),
            context.by().officialId(),
            context.step().positionId(),
            day,
            context.step().stepId(),
            payload));
  }
}
