package vn.hoso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.BallotLine;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.Standing;
import vn.hoso.ballot.Tally;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.BallotRule;

/** The votes of the demo's bodies: entered by who holds the step, confirmed by a member. */
@Component
@Profile("demo")
class DemoVotes {

  private final Ballots ballots;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Positions positions;
  private final Officials officials;

  DemoVotes(
      Ballots ballots,
      Dossiers dossiers,
      Procedures procedures,
      Positions positions,
      Officials officials) {
    this.ballots = ballots;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.positions = positions;
    this.officials = officials;
  }

  /** Nothing where the outcome tells of no vote. */
  void vote(CurrentUser holder, StepRecordView step, String outcome, int number, LocalDate day) {
    procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .ballot(step.stepId())
        .filter(rule -> rule.speaksOf(outcome))
        .filter(
            rule ->
                !rule.perItem()
                    || rule.byName()
                    || !ballots.view(holder, step.id()).candidates().isEmpty())
        .ifPresent(rule -> vote(holder, step, rule, outcome, number, day));
  }

  /** A vote that has been entered and waits for a member's confirmation. */
  void leaveWaiting(CurrentUser holder, StepRecordView step, int number) {
    procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .ballot(step.stepId())
        .ifPresent(
            rule ->
                ballots.enter(
                    holder, step.id(), numbers(holder, step, rule, Standing.CARRIED, number)));
  }

  private void vote(
      CurrentUser holder,
      StepRecordView step,
      BallotRule rule,
      String outcome,
      int number,
      LocalDate day) {
    var tally = numbers(holder, step, rule, standing(rule, outcome), number);
    int version = ballots.enter(holder, step.id(), tally).version();
    ballots.confirm(member(step, rule, day), step.id(), version);
  }

  private CurrentUser member(StepRecordView step, BallotRule rule, LocalDate day) {
    var role = rule.confirmedBy().stream().findFirst().orElse(Role.COMMITTEE_MEMBER);
    var position = positions.of(step.unitId(), role);
    return officials.asUser(officials.holders(position.id(), day).get(0).id(), day);
  }

  private Tally numbers(
      CurrentUser holder, StepRecordView step, BallotRule rule, Standing standing, int number) {
    var tally = tally(rule, standing, number);
    if (rule.byName()) {
      return tally.on(names(tally, standing, candidates(holder, step)));
    }
    var each = ballots.view(holder, step.id()).candidates();
    return rule.perItem()
        ? tally.on(
            each.stream()
                .map(name -> new BallotLine(name, tally.inFavour(), tally.against()))
                .toList())
        : tally;
  }

  private static Standing standing(BallotRule rule, String outcome) {
    var outcomes = rule.outcomes();
    if (outcomes.fails().contains(outcome)) {
      return Standing.MISSED;
    }
    if (outcomes.ties().contains(outcome)) {
      return Standing.TIED;
    }
    return outcomes.goesOn().contains(outcome) ? Standing.GOES_ON : Standing.CARRIED;
  }

  /** Between 9 and 15 voters, twelve where they are divided; one is now and then on leave. */
  private static Tally tally(BallotRule rule, Standing standing, int number) {
    boolean even = rule.byName() || standing == Standing.TIED;
    int summoned = even ? 12 : 9 + number % 7;
    int present = even ? summoned : summoned - number % 2;
    int half = summoned * rule.share().numerator() / rule.share().denominator();
    int inFavour = standing == Standing.CARRIED ? present : standing == Standing.TIED ? half : 2;
    return new Tally(
        summoned,
        present,
        summoned - present,
        present,
        present,
        present,
        inFavour,
        present - inFavour,
        rule.base() == BallotRule.Base.ENTITLED ? summoned : null,
        List.of());
  }

  private List<String> candidates(CurrentUser holder, StepRecordView step) {
    var from = ballots.view(holder, step.id()).candidates();
    return from.isEmpty() ? List.of("Nguyễn Văn Giáp", "Trần Thị Ất", "Lê Văn Bính") : from;
  }

  private static List<BallotLine> names(Tally all, Standing standing, List<String> names) {
    int[] votes =
        switch (standing) {
          case CARRIED -> new int[] {all.valid() - 3, 2, 1};
          case TIED -> new int[] {all.valid() / 2, all.valid() / 2, 0};
          case GOES_ON -> new int[] {5, 4, 2};
          case MISSED, VOID -> new int[] {0, 0, 0};
        };
    return IntStream.range(0, Math.min(names.size(), votes.length))
        .mapToObj(at -> new BallotLine(names.get(at), votes[at]))
        .toList();
  }
}
