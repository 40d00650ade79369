package vn.hoso.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.catalogue.CatalogueView.DerivedLine;
import vn.hoso.catalogue.CatalogueView.DocumentLine;
import vn.hoso.catalogue.CatalogueView.LegalTextLine;
import vn.hoso.catalogue.CatalogueView.LimitLine;
import vn.hoso.catalogue.CatalogueView.RevisionLine;
import vn.hoso.catalogue.CatalogueView.RuleLine;
import vn.hoso.catalogue.CatalogueView.StepLine;
import vn.hoso.catalogue.CatalogueView.VoteLine;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.LegalText;
import vn.hoso.rule.NeededAt;
import vn.hoso.rule.Readers;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Writes the page of a procedure for a reader: officials also see on what each row rests. */
final class CatalogueWriter {

  private final ProcedureRevision revision;
  private final Procedure procedure;
  private final Wording wording;
  private final EntryStructure structure;
  private final boolean official;
  private final boolean draftWaiting;
  private final Set<String> confirmed;

  private CatalogueWriter(
      ProcedureRevision revision,
      Locale locale,
      Readers reader,
      boolean draftWaiting,
      Set<String> confirmed) {
    this.confirmed = confirmed;
    this.revision = revision;
    this.procedure = revision.procedure();
    this.official = reader == Readers.OFFICIALS;
    this.wording = new Wording(procedure, locale, official);
    this.structure = new EntryStructure(procedure, wording);
    this.draftWaiting = draftWaiting;
  }

  static CatalogueWriter forThePublic(ProcedureRevision revision, Locale locale) {
    return new CatalogueWriter(revision, locale, Readers.PUBLIC, false, Set.of());
  }

  /**
   * @param draftWaiting whether a newer folder waits to be published
   * @param confirmed keys of the rows that somebody confirmed
   */
  static CatalogueWriter forOfficials(
      ProcedureRevision revision, Locale locale, boolean draftWaiting, Set<String> confirmed) {
    return new CatalogueWriter(revision, locale, Readers.OFFICIALS, draftWaiting, confirmed);
  }

  /**
   * @param reader for whom the list is
   */
  static CatalogueEntry entry(ProcedureRevision revision, Locale locale, Readers reader) {
    Procedure procedure = revision.procedure();
    boolean named = reader == Readers.PUBLIC && procedure.readers() == Readers.NAME;
    return new CatalogueEntry(
        procedure.slug(),
        procedure.code(),
        new Wording(procedure, locale, false).of(procedure.name()),
        new Wording(procedure, locale, false).of(procedure.subject()),
        procedure.items().many() && !named
            ? new Wording(procedure, locale, false).of(procedure.items().heading())
            : null,
        procedure.publiclyTrackable() && !named,
        named);
  }

  CatalogueView view() {
    List<Step> steps =
        procedure.steps().stream().filter(step -> official || step.secret() == null).toList();
    return new CatalogueView(
        procedure.slug(),
        procedure.code(),
        wording.of(procedure.name()),
        procedure.publiclyTrackable(),
        only(procedure.readers()),
        revisionLine(),
        procedure.legalTexts().stream().map(this::legalText).toList(),
        procedure.documents().stream()
            .filter(paper -> official || paper.readers() == null)
            .map(this::document)
            .toList(),
        IntStream.range(0, steps.size()).mapToObj(at -> step(at + 1, steps.get(at))).toList(),
        procedure.ballots().stream().filter(this::shown).map(this::vote).toList(),
        procedure.limits().stream().filter(this::shown).map(this::limit).toList(),
        procedure.derived().stream().filter(this::shown).map(this::derived).toList(),
        official ? structure.parts() : List.of(),
        official ? structure.links() : List.of());
  }

  private boolean shown(ProcedureLimit limit) {
    return wording.told(limit.from()) && wording.told(limit.to());
  }

  private boolean shown(DerivedDay day) {
    return wording.told(day.name());
  }

  private DerivedLine derived(DerivedDay day) {
    return new DerivedLine(
        day.name(),
        wording.of(day.label()),
        wording.length(day),
        only(day.source()),
        only(day.confidence()),
        open(day.confidence(), "derived", day.name(), null));
  }

  private RevisionLine revisionLine() {
    return new RevisionLine(
        revision.number(),
        revision.effectiveFrom(),
        only(revision.hash()),
        only(revision.publishedAt()),
        only(draftWaiting));
  }

  private LegalTextLine legalText(LegalText text) {
    return new LegalTextLine(
        text.number(),
        text.title(),
        text.issuedOn(),
        text.effectiveFrom(),
        text.replacedBy(),
        text.replaces(),
        text.replacedBy() == null,
        note(text.note()),
        only(text.source()),
        only(text.confidence()),
        open(
            text.confidence(),
            "legalTexts",
            text.number() == null ? text.title() : text.number(),
            null));
  }

  private DocumentLine document(RequiredDocument paper) {
    return new DocumentLine(
        paper.code(),
        paper.number104(),
        wording.of(paper.name()),
        wording.condition(paper.condition()),
        neededAt(paper),
        paper.result(),
        paper.copies(),
        paper.validityMonths(),
        paper.issuer(),
        paper.recordOnly(),
        only(wording.of(paper.secrecy().level().said())),
        open(paper.secrecy().confidence(), "documents", paper.code(), "secrecy"),
        note(paper.note()),
        only(paper.source()),
        only(paper.confidence()),
        open(paper.confidence(), "documents", paper.code(), null));
  }

  private NeededAt neededAt(RequiredDocument paper) {
    return procedure
        .step(paper.neededAt())
        .filter(step -> official || step.secret() == null)
        .map(step -> new NeededAt(step.id(), wording.of(step.publicName())))
        .orElse(null);
  }

  private StepLine step(int number, Step step) {
    return new StepLine(
        number,
        step.id(),
        step.code(),
        wording.of(step.publicName()),
        wording.part(step.part()),
        wording.condition(step),
        wording.limit(step),
        step.waiting() == null ? null : only(wording.of(step.waiting().reason())),
        step.legalBasis(),
        only(step.confidence()),
        open(step.confidence(), EvidenceRows.STEPS, step.id(), null));
  }

  private boolean shown(BallotRule rule) {
    return official
        || procedure.step(rule.step()).filter(each -> each.secret() == null).isPresent();
  }

  private VoteLine vote(BallotRule rule) {
    return new VoteLine(
        rule.name(),
        wording.of(rule.label()),
        wording.of(rule.threshold()),
        rule.byName(),
        rules(rule),
        note(rule.note()),
        only(rule.source()),
        only(rule.confidence()),
        open(rule.confidence(), "ballots", rule.name(), null));
  }

  private List<RuleLine> rules(BallotRule rule) {
    return structure.rules(rule).stream()
        .map(
            each ->
                new RuleLine(
                    wording.of(each.text()),
                    only(each.source()),
                    only(each.confidence()),
                    each.confidence() == null
                        ? null
                        : open(each.confidence(), "ballots", rule.name(), each.facet())))
        .toList();
  }

  private LimitLine limit(ProcedureLimit limit) {
    return new LimitLine(
        limit.name(),
        wording.of(limit.said()),
        wording.limit(limit.limit(), Step.FROM_TASK),
        limit.legalBasis(),
        note(limit.stepsExceed()),
        only(limit.confidence()),
        open(limit.confidence(), EvidenceRows.LIMITS, limit.name(), null));
  }

  private String note(Text said) {
    return said == null ? null : only(wording.of(said));
  }

  private <T> T only(T value) {
    return official ? value : null;
  }

  private Boolean open(Confidence confidence, String part, String entry, @Nullable String facet) {
    return only(
        confidence != Confidence.SOURCED
            && !confirmed.contains(EvidenceRow.key(part, entry, facet)));
  }
}
