package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.item.Item;
import vn.hoso.item.ItemCount;
import vn.hoso.item.Items;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.FieldError;

/** A step is completed when its list is: there is one, filled in, and every item has come out. */
@Component
class RosterPolicy implements StepPolicy {

  private static final String FIELD = "items";

  private final Items items;
  private final Procedures procedures;
  private final SheetsAtHand sheets;

  RosterPolicy(Items items, Procedures procedures, SheetsAtHand sheets) {
    this.items = items;
    this.procedures = procedures;
    this.sheets = sheets;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var rules = procedures.revision(completion.revisionId()).procedure().items();
    var step = completion.step().id();
    if (completion.step().beside().eachItem()) {
      return ofOne(completion, rules);
    }
    if (!rules.many() || rules.steps().noneMatch(step::equals)) {
      return List.of();
    }
    var errors = new ArrayList<FieldError>();
    var counts = items.counts(completion.dossierId());
    if (rules.entered(step) && counts.isEmpty()) {
      errors.add(empty(rules));
    }
    if (rules.entered(step) && sheets.pending(completion.taskId()).isPresent()) {
      errors.add(
          error(
              "sheet",
              "Còn một tệp danh sách chưa ghi xong: hãy ghi hết hoặc bỏ tệp đó.",
              "A list handed in is not written yet: write it or discard it."));
    }
    boolean follows = rules.following(step).contains(completion.outcome());
    boolean settles = follows || voted(completion);
    if (settles || rules.following(step).isEmpty()) {
      missing(completion, rules, errors);
    }
    if (settles) {
      outcomes(completion, rules, counts, errors);
    }
    return errors;
  }

  private static FieldError empty(ItemRules rules) {
    return rules.persons()
        ? error("empty", "Danh sách chưa có ai.", "Nobody is on the list yet.")
        : error(
            "empty",
            "Danh sách chưa có mục nào (" + rules.label().vi() + ").",
            "Nothing is on the list yet (" + rules.label().in(Locale.ENGLISH) + ").");
  }

  /** The body has voted on each item, which then has come out. */
  private boolean voted(Completion completion) {
    return vote(completion)
        .filter(rule -> !rule.outcomes().ties().contains(completion.outcome()))
        .filter(rule -> rule.speaksOf(completion.outcome()))
        .isPresent();
  }

  private Optional<BallotRule> vote(Completion completion) {
    return procedures
        .revision(completion.revisionId())
        .procedure()
        .ballot(completion.step().id())
        .filter(rule -> rule.itemOutcomes() != null);
  }

  /** The item comes out as the form says, with the reason the folder asks for. */
  private static List<FieldError> ofOne(Completion completion, ItemRules rules) {
    boolean missing =
        rules.outcomesAt(completion.step().id()).stream()
                .anyMatch(each -> each.reason() && each.name().equals(completion.outcome()))
            && completion.data().path(ItemOutcome.REASON).asString("").isBlank();
    return missing
        ? List.of(
            new FieldError(ItemOutcome.REASON, "required", "Hãy ghi lý do.", "Give the reason."))
        : List.of();
  }

  private void missing(Completion completion, ItemRules rules, List<FieldError> errors) {
    var required =
        Stream.concat(
                rules.onceAt(completion.step().id()).stream(),
                rules.columnsAt(completion.step().id()).stream())
            .filter(ItemColumn::required)
            .toList();
    if (required.isEmpty()) {
      return;
    }
    items
        .missing(
            completion.dossierId(),
            RosterViews.names(required),
            rules.ended(completion.step().id()))
        .forEach(
            (column, count) -> {
              var label = rules.column(column).map(ItemColumn::label).orElseThrow();
              errors.add(
                  error(
                      "missing",
                      "Còn " + count + " dòng chưa ghi “" + label.vi() + "”.",
                      count + " rows are without \"" + label.in(Locale.ENGLISH) + "\"."));
            });
  }

  private void outcomes(
      Completion completion, ItemRules rules, List<ItemCount> counts, List<FieldError> errors) {
    // A vote on some of the items asks nothing of the others.
    var voting = vote(completion).filter(rule -> !rule.only().isEmpty());
    var step = completion.step().id();
    var settled = rules.settled(step);
    int open =
        voting.isEmpty()
            ? counts.stream()
                .filter(each -> each.outcome() == null || !settled.contains(each.outcome()))
                .mapToInt(ItemCount::count)
                .sum()
            : (int)
                items.of(completion.dossierId()).stream()
                    .filter(item -> item.active() && voting.get().votesOn(item.values()))
                    .filter(item -> !settled.contains(String.valueOf(item.outcome())))
                    .count();
    if (open > 0) {
      errors.add(
          error(
              "undecided",
              "Còn " + open + " dòng chưa ghi kết quả.",
              open + " rows have no outcome yet."));
      return;
    }
    var given =
        counts.stream()
            .map(ItemCount::outcome)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    rules
        .follows(step, given)
        .filter(outcome -> !outcome.equals(completion.outcome()))
        .ifPresent(
            outcome ->
                errors.add(
                    error(
                        "contradiction",
                        "Kết quả của bước không khớp với kết quả ghi trong danh sách.",
                        "The outcome of the step is not what the list says.")));
    beyond(completion, rules, errors);
  }

  /** Where the dossier is decided, who left a place to another has not kept it all the same. */
  private void beyond(Completion completion, ItemRules rules, List<FieldError> errors) {
    var given = rules.outcomesAt(completion.step().id());
    var decides =
        rules.limits().stream()
            .filter(limit -> !limit.leaves().isEmpty())
            .anyMatch(
                limit ->
                    given.stream()
                        .filter(each -> each.dossier() != null)
                        .anyMatch(each -> limit.keeps().contains(each.name())));
    if (!decides) {
      return;
    }
    var procedure = procedures.revision(completion.revisionId()).procedure();
    items
        .beyond(completion.dossierId(), procedure)
        .forEach(
            (limit, item) ->
                errors.add(
                    error(
                        "limit",
                        "Quá số được phép (%s): %s".formatted(titled(item), limit.label().vi()),
                        "More than there may be (%s): %s"
                            .formatted(titled(item), limit.label().in(Locale.ENGLISH)))));
  }

  private static String titled(Item item) {
    return item.title() == null ? item.name() : item.title();
  }

  private static FieldError error(String code, String vi, String en) {
    return new FieldError(FIELD, code, vi, en);
  }
}
