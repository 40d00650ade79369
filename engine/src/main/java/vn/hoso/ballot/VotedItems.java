package vn.hoso.ballot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.item.ItemsCome;

/**
 * What comes of the items a body has voted on, where the folder says so. The reason says that it is
 * the vote, never the numbers: those stay sealed.
 */
@Component
class VotedItems {

  private static final String NOT_PUT = "Không qua vòng trước, không đưa ra bỏ phiếu ở bước này.";
  private static final String MISSED = "Không đạt tỉ lệ phiếu cần thiết.";

  private final Items items;

  VotedItems(Items items) {
    this.items = items;
  }

  /**
   * The numbers are confirmed: each item takes the outcome they give it. One at a tie, and all
   * where the vote lacked its quorum, are left for who decides then.
   *
   * @return how many came out how
   */
  List<ItemsCome> confirmed(Vote vote) {
    var gives = vote.rule().itemOutcomes();
    if (gives == null) {
      return List.of();
    }
    var verdict = Verdict.of(vote.rule(), vote.ballot().tally());
    return Stream.of(
            come(vote, verdict, Standing.CARRIED, gives::passes, null),
            come(vote, verdict, Standing.MISSED, gives::fails, MISSED),
            notPut(vote, verdict, gives::fails))
        .flatMap(List::stream)
        .filter(come -> !come.ordinals().isEmpty())
        .toList();
  }

  /** Who did not come out of the round before is not voted on, and so not chosen either. */
  private List<ItemsCome> notPut(
      Vote vote, Verdict verdict, Function<Map<String, String>, String> gives) {
    if (!vote.rule().byName() || verdict.standing() == Standing.VOID) {
      return List.of();
    }
    var put = vote.ballot().tally().lines().stream().map(BallotLine::name).toList();
    var ended = vote.revision().procedure().items().ended(vote.rule().step());
    return come(
        vote,
        item ->
            item.active()
                && !ended.contains(item.outcome())
                && !put.contains(EarlierVotes.name(item)),
        gives,
        NOT_PUT);
  }

  private List<ItemsCome> come(
      Vote vote,
      Verdict verdict,
      Standing standing,
      Function<Map<String, String>, String> gives,
      String reason) {
    var lines = vote.ballot().tally().lines();
    var names =
        IntStream.range(0, lines.size())
            .filter(at -> verdict.lines().get(at) == standing)
            .mapToObj(at -> lines.get(at).name())
            .collect(Collectors.toSet());
    return come(vote, item -> names.contains(EarlierVotes.name(item)), gives, reason);
  }

  private List<ItemsCome> come(
      Vote vote,
      Predicate<Item> which,
      Function<Map<String, String>, String> gives,
      String reason) {
    var dossierId = vote.step().dossierId();
    Map<String, List<UUID>> byOutcome =
        items.of(dossierId).stream()
            .filter(which)
            .collect(
                Collectors.groupingBy(
                    item -> gives.apply(item.values()),
                    Collectors.mapping(Item::id, Collectors.toList())));
    return byOutcome.entrySet().stream()
        .map(each -> items.come(dossierId, each.getValue(), each.getKey(), reason))
        .toList();
  }
}
