package vn.hoso.ballot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.AskersLanguage;

/** Puts votes into the words of whoever asks. */
@Component
class BallotViews {

  private final OwnDossiers own;
  private final AskedNames names;
  private final Procedures procedures;

  BallotViews(OwnDossiers own, AskedNames names, Procedures procedures) {
    this.own = own;
    this.names = names;
    this.procedures = procedures;
  }

  /** The caller has made sure that the official may read it. */
  BallotView of(CurrentUser by, Vote vote) {
    return of(by, vote, null);
  }

  /**
   * @param draft the asker's own; null for none
   */
  BallotView of(CurrentUser by, Vote vote, BallotDraft draft) {
    Ballot ballot = vote.ballot();
    if (ballot == null) {
      return unentered(by, vote, draft);
    }
    return new BallotView(
        vote.step().id(),
        names.step(vote.step().stepName()),
        RuleWords.of(vote.rule()),
        false,
        ballot.tally(),
        vote.version(),
        ballot.enteredByName(),
        ballot.enteredAt(),
        ballot.confirmedByName(),
        ballot.confirmedAt(),
        reckoning(vote, ballot.tally()),
        Verdict.of(vote.rule(), ballot.tally()).contradicted(vote.rule()),
        ballot.reason(),
        vote.earlier().names(),
        vote.earlier().taken(),
        draft == null ? null : draft.typed(),
        draft == null ? 0 : draft.version(),
        actions(by, vote));
  }

  private BallotView unentered(CurrentUser by, Vote vote, BallotDraft draft) {
    return new BallotView(
        vote.step().id(),
        names.step(vote.step().stepName()),
        RuleWords.of(vote.rule()),
        false,
        null,
        0,
        null,
        null,
        null,
        null,
        Reckoning.NOTHING,
        List.of(),
        null,
        vote.earlier().names(),
        vote.earlier().taken(),
        draft == null ? null : draft.typed(),
        draft == null ? 0 : draft.version(),
        actions(by, vote));
  }

  /** That a vote was held, for who reads no more of it. */
  BallotView held(Vote vote) {
    return new BallotView(
        vote.step().id(),
        names.step(vote.step().stepName()),
        RuleWords.of(vote.rule()),
        true,
        null,
        vote.version(),
        null,
        null,
        null,
        null,
        Reckoning.NOTHING,
        List.of(),
        null,
        List.of(),
        0,
        null,
        0,
        List.of());
  }

  Reckoning reckoning(Vote vote, Tally tally) {
    var words = new BallotWords(vote.rule());
    var verdict = Verdict.of(vote.rule(), tally);
    return new Reckoning(
        verdict.standing(),
        AskersLanguage.say(words.arithmetic(tally)),
        verdict.lines(),
        verdict.outcomes(vote.rule()).stream().map(outcome -> title(vote, outcome)).toList(),
        words.problems(tally).stream().map(AskersLanguage::say).toList());
  }

  private String title(Vote vote, String outcome) {
    String form =
        vote.revision().procedure().step(vote.step().stepId()).map(Step::form).orElseThrow();
    return AskersLanguage.say(procedures.outcomeName(vote.revision().id(), form, outcome));
  }

  private List<String> actions(CurrentUser by, Vote vote) {
    boolean confirm =
        vote.ballot() != null
            && BallotPolicy.mayConfirm(
                own.on(by, vote.step().dossierId()), vote.step(), vote.rule(), vote.ballot());
    return Stream.of(vote.notEntering(by) == null ? "enter" : null, confirm ? "confirm" : null)
        .filter(action -> action != null)
        .toList();
  }
}
