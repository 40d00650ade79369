package vn.hoso.ballot;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.ItemCount;
import vn.hoso.item.Items;

/**
 * What comes of the items a body has voted on, where the folder says so. The reason says that it is
 * the vote, never the numbers: those stay sealed.
 */
@Component
class VotedItems {

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
  List<ItemCount> confirmed(Vote vote) {
    var gives = vote.rule().itemOutcomes();
    if (gives == null) {
      return List.of();
    }
    var verdict = Verdict.of(vote.rule(), vote.ballot().tally());
    return Stream.of(
            come(vote, verdict, Standing.CARRIED, gives.passes(), null),
            come(vote, verdict, Standing.MISSED, gives.fails(), MISSED))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private ItemCount come(
      Vote vote, Verdict verdict, Standing standing, String outcome, String reason) {
    var lines = vote.ballot().tally().lines();
    var names =
        IntStream.range(0, lines.size())
            .filter(at -> verdict.lines().get(at) == standing)
            .mapToObj(at -> lines.get(at).name())
            .toList();
    var dossierId = vote.step().dossierId();
    List<UUID> ids =
        items.of(dossierId).stream()
            .filter(item -> names.contains(EarlierVotes.name(item)))
            .map(Item::id)
            .toList();
    int come = ids.isEmpty() ? 0 : items.come(dossierId, ids, outcome, reason);
    return new ItemCount(outcome, come);
  }
}
