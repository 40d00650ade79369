package vn.hoso.amendment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.amendment.AmendmentsView.CorrectableView;
import vn.hoso.amendment.AmendmentsView.ExtendableView;
import vn.hoso.amendment.NoteRows.KeptNote;
import vn.hoso.deadline.Confidence;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.Amendable;

/** Puts together what an official may amend. */
@Service
class AmendmentViews {

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final FactCorrections corrections;
  private final LimitExtensions extensions;
  private final Reschedulings reschedulings;
  private final Suspensions suspensions;
  private final Notes notes;
  private final AskedNames names;
  private final NoteReaders readers;

  AmendmentViews(
      Amendments amendments,
      AmendmentPolicy policy,
      FactCorrections corrections,
      LimitExtensions extensions,
      Reschedulings reschedulings,
      Suspensions suspensions,
      Notes notes,
      AskedNames names,
      NoteReaders readers) {
    this.readers = readers;
    this.amendments = amendments;
    this.policy = policy;
    this.corrections = corrections;
    this.extensions = extensions;
    this.reschedulings = reschedulings;
    this.suspensions = suspensions;
    this.notes = notes;
    this.names = names;
  }

  /** 404 for who does not see the dossier. */
  @Transactional(readOnly = true)
  AmendmentsView of(CurrentUser by, UUID dossierId) {
    var dossier = amendments.look(by, dossierId);
    var who = policy.who(by, dossier);
    var kept =
        notes.of(dossierId).stream()
            .filter(note -> readers.read(who, note))
            .map(KeptNote::view)
            .toList();
    return new AmendmentsView(
        dossier.version(),
        corrections.offered(by, dossier).stream()
            .map(
                each ->
                    new CorrectableView(
                        each.taskId(),
                        names.step(each.stepName()),
                        each.field(),
                        AskersLanguage.say(each.label()),
                        each.date(),
                        each.value()))
            .toList(),
        extendable(by, dossier),
        reschedulings.offers(by, dossier),
        suspensions.view(by, dossier),
        kept,
        kept.stream()
            .filter(note -> note.paper() != null && note.broughtAt() == null)
            .map(NoteView::paper)
            .distinct()
            .toList());
  }

  private List<ExtendableView> extendable(CurrentUser by, Amendable dossier) {
    return policy.offered(by, dossier).contains(AmendmentAct.EXTEND_LIMIT.word())
        ? extensions.extendable(dossier).stream().map(AmendmentViews::extendable).toList()
        : List.of();
  }

  private static ExtendableView extendable(ProcedureLimit limit) {
    return new ExtendableView(
        limit.name(),
        AskersLanguage.say(limit.said()),
        limit.extension().most().amount(),
        AskersLanguage.say(limit.extension().most().vi(), limit.extension().most().en()),
        limit.extension().legalBasis(),
        limit.extension().confidence() != Confidence.SOURCED);
  }
}
