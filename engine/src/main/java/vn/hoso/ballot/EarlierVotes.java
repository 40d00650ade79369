package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
  }

  /** Before that run of the rule's step. */
  Earlier before(Procedure procedure, BallotRule rule, UUID dossierId, UUID taskId) {
    Earlier before =
        matters(rule) ? earlier(procedure, rule, rows.of(dossierId), taskId) : Earlier.NOTHING;
    return rule.perItem() && before.names().isEmpty()
        ? new Earlier(before.taken(), items(procedure, rule, dossierId))
        : before;
  }

  /**
   * Those that count; nobody votes on what nothing is asked of any more, but for this very vote.
   */
  private List<String> items(Procedure procedure, BallotRule rule, UUID dossierId) {
    var ended = procedure.items().ended();
    return items.of(dossierId).stream()
        .filter(Item::active)
        .filter(
            item ->
                item.outcome() == null
                    || !ended.contains(item.outcome())
                    || rule.gives(item.outcome()))
        .map(EarlierVotes::name)
        .toList();
  }

  /** The place in the list tells two of one name apart. */
  static String name(Item item) {
    String title = item.title() == null ? "" : " – " + item.title();
    return item.ordinal() + ". " + item.name() + title;
  }

  /** The same for a step of each dossier, in one statement; what is missing is nothing. */
  Map<UUID, Earlier> before(Procedure procedure, BallotRule rule, Map<UUID, UUID> dossiersByTask) {
    Map<UUID, Earlier> found = new HashMap<>();
    if (matters(rule)) {
      Map<UUID, List<Ballot>> all = byDossier(rows.ofAll(dossiersByTask.values()));
      dossiersByTask.forEach(
          (task, dossier) ->
              found.put(
                  task, earlier(procedure, rule, all.getOrDefault(dossier, List.of()), task)));
    }
    return found;
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
    var held =
        all.stream()
            .filter(each -> each.confirmed() && !each.taskId().equals(taskId))
            .flatMap(each -> procedure.ballot(each.stepId()).map(by -> new Held(by, each)).stream())
            .filter(each -> each.verdict().standing() != Standing.VOID)
            .toList();
    return new Earlier(taken(rule, held, all, taskId), names(rule, held));
  }

  /** A tally that went along when the step was taken back is the same vote. */
  private static int taken(BallotRule rule, List<Held> held, List<Ballot> all, UUID taskId) {
    if (rule.atMost() == null) {
      return 0;
    }
    var here = all.stream().filter(each -> each.taskId().equals(taskId)).map(Ballot::enteredAt);
    var now = here.toList();
    return (int)
        held.stream()
            .filter(each -> each.rule().atMost() != null)
            .filter(each -> each.rule().atMost().matter().equals(rule.atMost().matter()))
            .map(each -> each.ballot().enteredAt())
            .distinct()
            .filter(at -> !now.contains(at))
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
