package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ballot.BallotView.AtMost;
import vn.hoso.ballot.BallotView.Sourced;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.BallotRule;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/** A rule in the asker's language. */
final class RuleWords {

  private RuleWords() {}

  static BallotView.Rule of(BallotRule rule) {
    return new BallotView.Rule(
        rule.name(),
        AskersLanguage.say(rule.label()),
        rule.base(),
        rule.byName(),
        rule.perItem(),
        rule.byName() ? rule.candidates().places() : 0,
        rule.share().toString(),
        AskersLanguage.say(rule.threshold()),
        quorum(rule),
        goesTo(rule).stream().map(AskersLanguage::say).toList(),
        atMost(rule),
        !rule.lined() && rule.base() != BallotRule.Base.ENTITLED,
        rule.announced(),
        rule.confidence() == Confidence.SOURCED,
        rule.note() == null ? null : AskersLanguage.say(rule.note()),
        rule.source(),
        rule.confidence());
  }

  private static @Nullable Sourced quorum(BallotRule rule) {
    var quorum = rule.quorum();
    return quorum == null
        ? null
        : new Sourced(AskersLanguage.say(quorumText(rule)), quorum.source(), quorum.confidence());
  }

  static Text quorumText(BallotRule rule) {
    return new Text(
        "ít nhất %s số %s được triệu tập có mặt"
            .formatted(rule.quorum().share(), rule.voters().vi()),
        "at least %s of the %s summoned are present"
            .formatted(rule.quorum().share(), rule.voters().en()));
  }

  private static @Nullable AtMost atMost(BallotRule rule) {
    var most = rule.atMost();
    return most == null ? null : new AtMost(most.votes(), most.source(), most.confidence());
  }

  private static List<Text> goesTo(BallotRule rule) {
    List<Text> texts = new ArrayList<>();
    if (rule.byName()) {
      int places = rule.candidates().places();
      texts.add(
          new Text(
              "Chọn không quá " + places + " người.",
              "No more than " + places + (places == 1 ? " is" : " are") + " chosen."));
    }
    if (rule.outcomes().tie() != null) {
      texts.add(
          new Text(
              "Ngang phiếu thì người đứng đầu quyết định, báo cáo cả hai luồng ý kiến.",
              "At a tie the head decides; both opinions are reported."));
    }
    if (!rule.outcomes().goesOn().isEmpty()) {
      int many = rule.candidates().goOn();
      texts.add(
          new Text(
              "Chưa ai đạt thì " + many + " người cao phiếu nhất vào vòng sau.",
              "Where nobody reaches it, the " + many + " with most votes go on."));
    }
    return texts;
  }
}
