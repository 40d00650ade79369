package vn.hoso.ballot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.BallotTexts;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.shared.Text;

/** The rule and the sum of a vote in plain words. Pure. */
final class BallotWords {

  private final BallotRule rule;

  BallotWords(BallotRule rule) {
    this.rule = rule;
  }

  /** How the numbers stand to the rule, in short sentences. */
  Text arithmetic(Tally tally) {
    return rule.lined() ? ofNames(tally) : ofOne(tally);
  }

  private Text ofNames(Tally tally) {
    int base = BallotArithmetic.base(rule.base(), tally);
    int needed = BallotArithmetic.needed(rule.share(), base);
    var unit = unit();
    return new Text(
        "%s cần %s. %s của %d %s là %s, vậy cần từ %d phiếu trở lên."
            .formatted(
                rule.byName() ? "Người được chọn" : "Mỗi mục",
                rule.threshold().vi(),
                rule.share(),
                base,
                unit.vi(),
                part(base, " và "),
                needed),
        "%s needs %s. %s of %d %s is %s, so %d votes or more are needed."
            .formatted(
                rule.byName() ? "Who is chosen" : "Each item",
                rule.threshold().en(),
                rule.share(),
                base,
                unit.en(),
                part(base, " and "),
                needed));
  }

  private Text ofOne(Tally tally) {
    int base = BallotArithmetic.base(rule.base(), tally);
    int needed = BallotArithmetic.needed(rule.share(), base);
    int missing = needed - tally.inFavour();
    var unit = unit();
    String part = part(base, " và ");
    return new Text(
        "Cần %s đồng ý. %s của %d %s là %s, vậy cần từ %d trở lên. Có %d đồng ý: %s."
            .formatted(
                rule.threshold().vi(),
                rule.share(),
                base,
                unit.vi(),
                part,
                needed,
                tally.inFavour(),
                missing > 0 ? "chưa đạt, thiếu " + missing : "đạt"),
        "In favour must be %s. %s of %d %s is %s, so %d or more are needed. %d are in favour: %s."
            .formatted(
                rule.threshold().en(),
                rule.share(),
                base,
                unit.en(),
                part(base, " and "),
                needed,
                tally.inFavour(),
                missing > 0 ? "not reached, " + missing + " short" : "reached"));
  }

  /** What forbids nothing and is to be looked at. */
  List<Text> problems(Tally tally) {
    List<Text> problems = new ArrayList<>();
    if (BallotArithmetic.tooFew(rule, tally)) {
      problems.add(tooFew());
    }
    if (BallotArithmetic.noQuorum(rule, tally)) {
      problems.add(noQuorum(tally));
    }
    if (BallotArithmetic.hangsOnExcused(rule, tally)) {
      problems.add(
          new Text(
              "Nếu không tính người vắng có lý do thì đạt. Cần xác nhận cách tính.",
              "Without those absent with leave the share is reached. It is to be confirmed."));
    }
    if (missesUncertainShare(tally)) {
      problems.add(
          new Text(
              "Tỉ lệ này chưa có văn bản hiện hành đối chiếu. Kết quả khác với số phiếu phải nêu lý"
                  + " do.",
              "No text in force was seen for this share. An outcome against the numbers needs a"
                  + " reason."));
    }
    return problems;
  }

  /** A vote too few took part in fails for that, whatever the share. */
  private boolean missesUncertainShare(Tally tally) {
    return !rule.passes().isEmpty()
        && rule.confidence() != Confidence.SOURCED
        && !BallotArithmetic.tooFew(rule, tally)
        && !BallotArithmetic.noQuorum(rule, tally)
        && Verdict.of(rule, tally).standing() != Standing.CARRIED;
  }

  Text tooFew() {
    int voters = rule.minimum().voters();
    return new Text(
        "Phải có từ " + voters + " " + rule.voters().vi() + " (" + rule.minimum().source() + ").",
        "There must be " + voters + " " + rule.voters().en() + " or more.");
  }

  /** Short enough for a field. */
  Text quorumNeeded(Tally tally) {
    int needed = BallotArithmetic.needed(rule.quorum().share(), tally.summoned());
    return new Text("Phải có mặt từ " + needed + " người.", needed + " or more must be present.");
  }

  Text noQuorum(Tally tally) {
    var quorum = rule.quorum();
    int needed = BallotArithmetic.needed(quorum.share(), tally.summoned());
    return new Text(
        "Phải có %s: từ %d người (%s). Chưa đủ thì chưa biểu quyết."
            .formatted(BallotTexts.quorum(rule).vi(), needed, quorum.source()),
        "It takes that %s: %d or more. Without them there is no vote."
            .formatted(BallotTexts.quorum(rule).en(), needed));
  }

  private Text unit() {
    boolean people = Set.of(Base.ENTITLED, Base.SUMMONED, Base.PRESENT).contains(rule.base());
    return people ? new Text("người", "people") : new Text("phiếu", "ballots");
  }

  /** The share of that many as people write it: 6, or 6 và 2/3. */
  private String part(int base, String and) {
    var product = BigInteger.valueOf((long) rule.share().numerator() * base);
    var denominator = BigInteger.valueOf(rule.share().denominator());
    var parts = product.divideAndRemainder(denominator);
    if (parts[1].signum() == 0) {
      return parts[0].toString();
    }
    var common = parts[1].gcd(denominator);
    String rest = parts[1].divide(common) + "/" + denominator.divide(common);
    return parts[0].signum() == 0 ? rest : parts[0] + and + rest;
  }
}
