package vn.hoso.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.folder.EntryRefused;
import vn.hoso.rule.BallotRule.Threshold;

/**
 * A share that decides, as a fraction between 0 and 1.
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

  /** Whether so many of so many reach it; compares products of whole numbers. */
  public boolean reached(int part, int whole) {
    int compared = compare(part, whole);
    return part > 0 && (threshold == Threshold.AT_LEAST ? compared >= 0 : compared > 0);
  }

  /** Whether so many of so many are the share exactly, where exactly the share is not enough. */
  public boolean level(int part, int whole) {
    return threshold == Threshold.MORE_THAN && part > 0 && compare(part, whole) == 0;
  }

  private int compare(int part, int whole) {
    return Long.compare((long) part * denominator, (long) whole * numerator);
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
    return new Share(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), threshold);
  }
}
