package vn.hoso.ballot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoso.rule.BallotRule;

/**
 * What the rule makes of the numbers of a vote. Pure.
 *
 * @param lines how each name stands, in the order of the tally's lines
 */
record Verdict(Standing standing, List<Standing> lines) {

  /** Of what the rule can make something of. */
  static Verdict of(BallotRule rule, Tally tally) {
    if (BallotArithmetic.noQuorum(rule, tally)) {
      return all(tally, Standing.VOID);
    }
    if (BallotArithmetic.tooFew(rule, tally)) {
      return all(tally, Standing.MISSED);
    }
    if (rule.byName()) {
      return ofNames(rule, tally);
    }
    return rule.perItem() ? ofItems(rule, tally) : all(tally, ofOne(rule, tally.inFavour(), tally));
  }

  private static Verdict all(Tally tally, Standing standing) {
    return new Verdict(standing, tally.lines().stream().map(line -> standing).toList());
  }

  /** One that is carried carries the list; one at a tie takes it to the head. */
  private static Verdict ofItems(BallotRule rule, Tally tally) {
    var each = tally.lines().stream().map(line -> ofOne(rule, line.inFavour(), tally)).toList();
    var standing =
        Stream.of(Standing.TIED, Standing.CARRIED)
            .filter(each::contains)
            .findFirst()
            .orElse(Standing.MISSED);
    return new Verdict(standing, each);
  }

  private static Standing ofOne(BallotRule rule, int inFavour, Tally tally) {
    int whole = BallotArithmetic.base(rule.base(), tally);
    if (rule.share().reached(inFavour, whole)) {
      return Standing.CARRIED;
    }
    boolean tie = rule.outcomes().tie() != null && rule.share().level(inFavour, whole);
    return tie ? Standing.TIED : Standing.MISSED;
  }

  private static Verdict ofNames(BallotRule rule, Tally tally) {
    int whole = BallotArithmetic.base(rule.base(), tally);
    boolean tie = rule.outcomes().tie() != null;
    var reached = where(tally, line -> rule.share().reached(line.inFavour(), whole));
    if (!reached.isEmpty()) {
      return chosen(rule, tally, reached);
    }
    var level = where(tally, line -> rule.share().level(line.inFavour(), whole));
    if (tie && !level.isEmpty()) {
      return new Verdict(Standing.TIED, marked(tally, List.of(), level, Standing.TIED));
    }
    return goingOn(rule, tally);
  }

  /** More than there are places for: the best, as long as it is clear who they are. */
  private static Verdict chosen(BallotRule rule, Tally tally, List<BallotLine> reached) {
    int places = rule.candidates().places();
    if (reached.size() <= places) {
      return new Verdict(Standing.CARRIED, marked(tally, reached, List.of(), null));
    }
    int last = reached.get(places - 1).inFavour();
    var above = reached.stream().filter(line -> line.inFavour() > last).toList();
    var level = reached.stream().filter(line -> line.inFavour() == last).toList();
    if (above.size() + level.size() == places) {
      return new Verdict(
          Standing.CARRIED, marked(tally, reached.subList(0, places), List.of(), null));
    }
    if (rule.outcomes().tie() != null) {
      return new Verdict(Standing.TIED, marked(tally, above, level, Standing.TIED));
    }
    return above.isEmpty()
        ? goingOn(rule, tally)
        : new Verdict(Standing.CARRIED, marked(tally, above, List.of(), null));
  }

  /** The best, and whoever has as many votes as the last of them. */
  private static Verdict goingOn(BallotRule rule, Tally tally) {
    var voted = where(tally, line -> line.inFavour() > 0);
    int many = Math.min(rule.candidates().goOn(), voted.size());
    if (many == 0) {
      return all(tally, Standing.MISSED);
    }
    int last = voted.get(many - 1).inFavour();
    var best = voted.stream().filter(line -> line.inFavour() >= last).toList();
    return new Verdict(Standing.GOES_ON, marked(tally, List.of(), best, Standing.GOES_ON));
  }

  /** The best first; who has as many votes stays in the order of the paper. */
  private static List<BallotLine> where(Tally tally, Predicate<BallotLine> which) {
    return tally.lines().stream()
        .filter(which)
        .sorted(Comparator.comparingInt(BallotLine::inFavour).reversed())
        .toList();
  }

  private static List<Standing> marked(
      Tally tally,
      Collection<BallotLine> chosen,
      Collection<BallotLine> others,
      Standing standing) {
    return tally.lines().stream()
        .map(
            line ->
                chosen.contains(line)
                    ? Standing.CARRIED
                    : others.contains(line) ? standing : Standing.MISSED)
        .toList();
  }

  /** Outcomes of the step the numbers bear out. */
  List<String> outcomes(BallotRule rule) {
    var outcomes = rule.outcomes();
    return switch (standing) {
      case CARRIED -> both(outcomes.passes(), outcomes.held());
      case MISSED -> both(outcomes.fails(), outcomes.held());
      case TIED -> both(outcomes.ties(), outcomes.held());
      case GOES_ON -> both(outcomes.goesOn(), outcomes.held());
      case VOID -> List.of();
    };
  }

  private static List<String> both(List<String> telling, List<String> held) {
    return Stream.concat(telling.stream(), held.stream()).toList();
  }

  /** Outcomes that tell of the vote and that the numbers speak against. */
  List<String> contradicted(BallotRule rule) {
    var borne = outcomes(rule);
    return rule.outcomes().all().filter(outcome -> !borne.contains(outcome)).toList();
  }

  /** Who is before the body where it votes next: those chosen, or those still in question. */
  Stream<String> names(Tally tally) {
    var lines = tally.lines();
    return IntStream.range(0, lines.size())
        .filter(at -> this.lines.get(at) != Standing.MISSED && this.lines.get(at) != Standing.VOID)
        .mapToObj(at -> lines.get(at).name());
  }
}
