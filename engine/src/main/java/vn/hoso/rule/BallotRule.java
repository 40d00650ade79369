package vn.hoso.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.form.Sides;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Text;

/**
 * How a body votes at a step: who counts, which share decides, and which outcome follows.
 *
 * @param name of the rule, unique within the procedure
 * @param step id of the user task at which the body votes; at most one rule per step
 * @param label what the vote is called
 * @param voters who is summoned to vote, as a plural: "đảng viên chính thức"
 * @param outcomes what of the step's form tells of the vote
 * @param candidates null where the body votes for or against
 * @param perItem whether the body votes on each item of the dossier; of candidates: these are they
 * @param only columns of the items, with the values of those that are voted on; empty for all
 * @param itemOutcomes how an item comes out by the votes on it; null where the vote gives none
 * @param quorum how many must be present; null where no such rule is known
 * @param minimum the fewest voters the body needs; null where no such rule is known
 * @param atMost how often the body may vote on one matter; null where it is not limited
 * @param readers who reads the numbers; null for the body, the appraiser and the decider
 * @param confirmedBy roles in the unit of the step that confirm the numbers; empty for whoever sits
 *     on a body
 * @param note what is to be confirmed about the rule; null for nothing
 */
public record BallotRule(
    String name,
    String step,
    Text label,
    Text voters,
    Base base,
    Share share,
    BallotOutcomes outcomes,
    @Nullable Candidates candidates,
    boolean perItem,
    Map<String, List<String>> only,
    @Nullable ItemOutcomes itemOutcomes,
    @Nullable Quorum quorum,
    @Nullable Minimum minimum,
    @Nullable AtMost atMost,
    @Nullable Sides readers,
    Set<Role> confirmedBy,
    @Nullable Text note,
    String source,
    Confidence confidence) {

  public BallotRule {
    confirmedBy = Set.copyOf(confirmedBy);
    only = Map.copyOf(only);
  }

  /** Outcomes that need the share. */
  public List<String> passes() {
    return outcomes.passes();
  }

  /** Outcomes that stand only where the share was missed. */
  public List<String> fails() {
    return outcomes.fails();
  }

  /** Whether the outcome says something about the vote; sending back does not. */
  public boolean speaksOf(String outcome) {
    return outcomes.all().anyMatch(outcome::equals);
  }

  /** Whether the outcome stands only once the votes on the matter are used up. */
  public boolean afterLast(String outcome) {
    return atMost != null && atMost.then().contains(outcome);
  }

  /** Whether it hangs on who is chosen, name by name. */
  public boolean byName() {
    return candidates != null;
  }

  /** Whether the tally has a line for each name. */
  public boolean lined() {
    return byName() || perItem;
  }

  /** Whether an item with these values is voted on. */
  public boolean votesOn(Map<String, String> values) {
    return ItemRules.Section.fits(only, values);
  }

  /** Whether the votes on an item give it that outcome. */
  public boolean gives(String itemOutcome) {
    return itemOutcomes != null && itemOutcomes.all().anyMatch(itemOutcome::equals);
  }

  /** Whether those who voted are told how it came out. */
  public boolean announced() {
    return readers == null || Stream.of("self", "all").anyMatch(readers.words()::contains);
  }

  /** The share and of whom: "ít nhất 2/3 số đảng viên chính thức được triệu tập". */
  public Text threshold() {
    boolean atLeast = share.threshold() == Threshold.AT_LEAST;
    Text whole = whole();
    return new Text(
        (atLeast ? "ít nhất " : "trên ") + share + " số " + whole.vi(),
        (atLeast ? "at least " : "more than ") + share + " of the " + whole.en());
  }

  private Text whole() {
    return switch (base) {
      case ENTITLED ->
          new Text(voters.vi() + " có quyền biểu quyết", voters.en() + " entitled to vote");
      case SUMMONED -> new Text(voters.vi() + " được triệu tập", voters.en() + " summoned");
      case PRESENT -> new Text(voters.vi() + " có mặt", voters.en() + " present");
      case ISSUED -> new Text("phiếu phát ra", "ballots issued");
      case COLLECTED -> new Text("phiếu thu về", "ballots collected");
      case VALID -> new Text("phiếu hợp lệ", "valid ballots");
    };
  }

  /** Of whom the share is counted. */
  public enum Base {
    ENTITLED,
    SUMMONED,
    PRESENT,
    ISSUED,
    COLLECTED,
    VALID
  }

  /** Whether exactly the share is enough. */
  public enum Threshold {
    AT_LEAST,
    MORE_THAN
  }

  /**
   * The best of several are chosen.
   *
   * @param places how many at most
   * @param goOn how many of the best go on to another round where nobody reached the share; 0 for
   *     none
   * @param of names of earlier votes; who came out of the one held last stands here. Empty where
   *     the names are entered with the numbers
   */
  public record Candidates(int places, int goOn, List<String> of) {

    public Candidates {
      of = List.copyOf(of);
      if (places < 1 || goOn < 0) {
        throw new EntryRefused(
            "candidates: places từ 1, goOn từ 0 trở lên.",
            "candidates: places is 1 or more, goOn 0 or more.");
      }
    }
  }

  /**
   * How an item comes out.
   *
   * @param passes name of the outcome of one that reached the share
   * @param fails of one that missed it
   * @param apart those that come out otherwise
   */
  public record ItemOutcomes(String passes, String fails, List<Apart> apart) {

    public ItemOutcomes {
      apart = List.copyOf(apart);
    }

    /** How items with that value in that column come out. */
    public record Apart(String column, String value, String passes, String fails) {}

    public Stream<String> all() {
      return Stream.concat(
          Stream.of(passes, fails),
          apart.stream().flatMap(each -> Stream.of(each.passes(), each.fails())));
    }

    public String passes(Map<String, String> values) {
      return apart(values).map(Apart::passes).orElse(passes);
    }

    public String fails(Map<String, String> values) {
      return apart(values).map(Apart::fails).orElse(fails);
    }

    private Optional<Apart> apart(Map<String, String> values) {
      return apart.stream()
          .filter(each -> each.value().equals(values.get(each.column())))
          .findFirst();
    }
  }

  /** How many of those summoned must be present for a vote to count. */
  public record Quorum(Share share, String source, Confidence confidence) {}

  /**
   * How often the body may vote on one matter.
   *
   * @param matter what is counted together; votes of one name where the folder says nothing
   * @param then outcomes that stand once the votes are used up; perhaps none
   */
  public record AtMost(
      int votes, String matter, List<String> then, String source, Confidence confidence) {

    public AtMost {
      then = List.copyOf(then);
      if (votes < 1) {
        throw new EntryRefused(
            "Số lần biểu quyết tối đa " + votes + " không có nghĩa.",
            "At most " + votes + " votes says nothing.");
      }
    }
  }

  /** The fewest voters a body must have, with where that is written. */
  public record Minimum(int voters, String source, Confidence confidence) {

    public Minimum {
      if (voters < 1) {
        throw new EntryRefused(
            "Số người tối thiểu " + voters + " không có nghĩa.",
            "A minimum of " + voters + " voters says nothing.");
      }
    }
  }
}
