package vn.hoso.procedure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * How a body votes at a step: who counts, which share decides, and which outcome follows.
 *
 * @param name of the rule, unique within the procedure
 * @param step id of the user task at which the body votes; at most one rule per step
 * @param label what the vote is called
 * @param voters who is summoned to vote, as a plural: "đảng viên chính thức"
 * @param passes outcomes of the step's form that need the share
 * @param fails outcomes that stand only where the share was missed
 * @param minimum the fewest voters the body needs; null where no such rule is known
 * @param note what is to be confirmed about the rule; null for nothing
 */
public record BallotRule(
    String name,
    String step,
    Text label,
    Text voters,
    Base base,
    Share share,
    List<String> passes,
    List<String> fails,
    Minimum minimum,
    Text note,
    String source,
    Confidence confidence) {

  public BallotRule {
    passes = List.copyOf(passes);
    fails = List.copyOf(fails);
  }

  /** Whether the outcome says something about the vote; sending back does not. */
  public boolean speaksOf(String outcome) {
    return passes.contains(outcome) || fails.contains(outcome);
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
      case SUMMONED -> new Text(voters.vi() + " được triệu tập", voters.en() + " summoned");
      case PRESENT -> new Text(voters.vi() + " có mặt", voters.en() + " present");
      case ISSUED -> new Text("phiếu phát ra", "ballots issued");
      case COLLECTED -> new Text("phiếu thu về", "ballots collected");
      case VALID -> new Text("phiếu hợp lệ", "valid ballots");
    };
  }

  /** Of whom the share is counted. */
  public enum Base {
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
   * The share that decides, as a fraction between 0 and 1.
   *
   * @throws IllegalArgumentException for anything else
   */
  public record Share(int numerator, int denominator, Threshold threshold) {

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");

    public Share {
      boolean fraction = numerator > 0 && denominator > 0 && numerator <= denominator;
      if (!fraction || (numerator == denominator && threshold == Threshold.MORE_THAN)) {
        String share = numerator + "/" + denominator;
        throw new EntryRefused(
            share + " không phải tỉ lệ mà biểu quyết có thể đạt.",
            share + " is not a share a vote can reach.");
      }
    }

    /** As people write it: 2/3. */
    @Override
    public String toString() {
      return numerator + "/" + denominator;
    }

    static Share parse(String fraction, Threshold threshold) {
      Matcher parts = FRACTION.matcher(fraction);
      if (!parts.matches()) {
        throw new EntryRefused(
            "“" + fraction + "” không phải phân số như 2/3.",
            "“" + fraction + "” is not a fraction such as 2/3.");
      }
      return new Share(
          Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), threshold);
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
