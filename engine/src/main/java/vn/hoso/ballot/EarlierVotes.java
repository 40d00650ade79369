package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.BallotRule;

/** What bodies have voted on a dossier before: how often on one matter, and who came out of it. */
@Component
class EarlierVotes {

  private final BallotRows rows;
  private final Items items;

  EarlierVotes(BallotRows rows, Items items) {
    this.rows = rows;
    this.items = items;
  }

  /**
   * @param taken how often the matter has been voted on before this step; a vote that lacked its
   *     quorum is none
   * @param names who or what is voted on here; empty where the names are free
   */
  record Earlier(int taken, List<String> names) {

    static final Earlier NOTHING = new Earlier(0, List.of());

    Earlier on(List<String> others) {
      return new Earlier(taken, others);
    }
  }

  /** Before that run of the rule's step. */
  Earlier before(Procedure procedure, BallotRule rule, StepRecordView step) {
    List<Ballot> all = matters(rule) ? rows.of(step.dossierId()) : List.of();
    return before(procedure, rule, step, all);
  }

  /** How often the matter was voted on before. */
  int taken(Procedure procedure, BallotRule rule, UUID dossierId, UUID taskId) {
    return earlier(procedure, rule, rows.of(dossierId), taskId).taken();
  }

  /**
   * @param all the latest versions of the dossier's tallies
   */
  Earlier before(Procedure procedure, BallotRule rule, StepRecordView step, List<Ballot> all) {
    Earlier before = earlier(procedure, rule, all, step.id());
    return rule.perItem() && before.names().isEmpty()
        ? before.on(names(procedure, rule, items.of(step.dossierId())))
        : before;
  }

  /**
   * Those that count; nobody votes on what nothing is asked of any more, but for this very vote.
   */
  private static List<String> names(Procedure procedure, BallotRule rule, List<Item> listed) {
    var ended = procedure.items().ended(rule.step());
    return listed.stream()
        .filter(item -> item.active() && rule.votesOn(item.values()))
        .filter(
            item ->
                item.outcome() == null
                    || !ended.contains(item.outcome())
                    || rule.gives(item.outcome()))
        .map(EarlierVotes::name)
        .toList();
  }

  /** Whether the body has nothing to vote on: none of a list is left that it would. */
  boolean nothing(Procedure procedure, BallotRule rule, UUID dossierId) {
    return rule.perItem()
        && procedure.items().many()
        && names(procedure, rule, items.of(dossierId)).isEmpty();
  }

  /** The place in the list tells two of one name apart. */
  static String name(Item item) {
    String title = item.title() == null ? "" : " – " + item.title();
    return item.ordinal() + ". " + item.name() + title;
  }

  /** The same for each of these steps, in one statement for the votes and one for the items. */
  Map<UUID, Earlier> before(Procedure procedure, BallotRule rule, List<StepRecordView> steps) {
    Map<UUID, List<Ballot>> all = matters(rule) ? byDossier(rows.ofAll(dossiers(steps))) : Map.of();
    Map<UUID, List<Item>> listed = rule.perItem() ? items.of(dossiers(open(steps))) : Map.of();
    Map<UUID, Earlier> found = new HashMap<>();
    for (StepRecordView step : steps) {
      Earlier before =
          earlier(procedure, rule, all.getOrDefault(step.dossierId(), List.of()), step.id());
      List<Item> here = listed.getOrDefault(step.dossierId(), List.of());
      found.put(
          step.id(), before.names().isEmpty() ? before.on(names(procedure, rule, here)) : before);
    }
    return found;
  }

  /** Nothing is voted on any more at the others; what was is in their tallies. */
  private static List<StepRecordView> open(List<StepRecordView> steps) {
    return steps.stream().filter(StepRecordView::open).toList();
  }

  private static Set<UUID> dossiers(List<StepRecordView> steps) {
    return steps.stream().map(StepRecordView::dossierId).collect(Collectors.toSet());
  }

  private static Map<UUID, List<Ballot>> byDossier(Collection<Ballot> ballots) {
    Map<UUID, List<Ballot>> all = new HashMap<>();
    ballots.forEach(
        each -> all.computeIfAbsent(each.dossierId(), key -> new ArrayList<>()).add(each));
    return all;
  }

  private static boolean matters(BallotRule rule) {
    return rule.atMost() != null || (rule.byName() && !rule.candidates().of().isEmpty());
  }

  private static Earlier earlier(
      Procedure procedure, BallotRule rule, List<Ballot> all, UUID taskId) {
    var carried = all.stream().map(Ballot::carriedFrom).collect(Collectors.toSet());
    var held =
        all.stream()
            .filter(each -> each.confirmed() && !each.taskId().equals(taskId))
            // What went along when the step was taken back is the same vote, corrected or not.
            .filter(each -> !carried.contains(each.taskId()))
            .flatMap(each -> procedure.ballot(each.stepId()).map(by -> new Held(by, each)).stream())
            .filter(each -> each.verdict().standing() != Standing.VOID)
            .toList();
    return new Earlier(taken(rule, held), names(rule, held));
  }

  private static int taken(BallotRule rule, List<Held> held) {
    if (rule.atMost() == null) {
      return 0;
    }
    return (int)
        held.stream()
            .filter(each -> each.rule().atMost() != null)
            .filter(each -> each.rule().atMost().matter().equals(rule.atMost().matter()))
            .count();
  }

  private static List<String> names(BallotRule rule, List<Held> held) {
    if (!rule.byName()) {
      return List.of();
    }
    return held.stream()
        .filter(each -> rule.candidates().of().contains(each.rule().name()))
        .max(Comparator.comparing(each -> each.ballot().enteredAt()))
        .map(Held::names)
        .orElseGet(Stream::empty)
        .toList();
  }

  private record Held(BallotRule rule, Ballot ballot) {

    Verdict verdict() {
      return Verdict.of(rule, ballot.tally());
    }

    Stream<String> names() {
      return verdict().names(ballot.tally());
    }
  }
}
