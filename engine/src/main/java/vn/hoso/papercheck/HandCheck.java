package vn.hoso.papercheck;

import java.util.List;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.Part;

/**
 * Whether the hand that signs can sign in the form the paper says: for a body one of its own, by
 * its order another, in the place of a head somebody of his office.
 */
final class HandCheck {

  private HandCheck() {}

  static List<Finding> findings(Procedure procedure, IssuedPaper paper, SigningPlaces places) {
    String issuer = procedure.issuer(paper).map(Part::name).orElse("");
    return places.of(paper).stream()
        .map(SigningPlaces.Place::call)
        .distinct()
        .flatMap(call -> signing(procedure, call))
        .filter(step -> !fits(paper, step, step.part().equals(issuer)))
        .map(step -> finding(paper, step, issuer))
        .toList();
  }

  private static Stream<Step> signing(Procedure procedure, String call) {
    return procedure.steps().stream()
        .filter(step -> call.equals(step.calledBy()) && step.signing() == SigningStage.SIGN);
  }

  private static boolean fits(IssuedPaper paper, Step step, boolean own) {
    return switch (paper.form()) {
      case ON_BEHALF -> own;
      case BY_ORDER -> !own;
      case IN_PLACE, HEAD -> own && step.role() == Role.UNIT_HEAD;
    };
  }

  private static Finding finding(IssuedPaper paper, Step step, String issuer) {
    String vi =
        switch (paper.form()) {
          case ON_BEHALF ->
              "Ký thay mặt (T/M) bộ phận %1$s phải là người của bộ phận ấy, mà ở %2$s người ký thuộc %3$s";
          case BY_ORDER ->
              "Ký thừa lệnh (T/L) bộ phận %1$s phải là người của bộ phận khác, mà ở %2$s người ký thuộc %3$s";
          case IN_PLACE, HEAD ->
              "Ký thay (K/T) hoặc thủ trưởng ký phải là lãnh đạo (UNIT_HEAD) của bộ phận %1$s, mà ở %2$s người ký là %4$s của %3$s";
        };
    String en =
        switch (paper.form()) {
          case ON_BEHALF ->
              "On behalf of (T/M) the part %1$s one of its own signs, yet at %2$s the hand is of %3$s";
          case BY_ORDER ->
              "By order (T/L) of the part %1$s somebody of another part signs, yet at %2$s the hand is of %3$s";
          case IN_PLACE, HEAD ->
              "For a head (K/T), or as one, a leader (UNIT_HEAD) of the part %1$s signs, yet at %2$s the hand is %4$s of %3$s";
        };
    Object[] hand = {issuer, step.calledBy(), step.part(), step.role()};
    return new Finding(
        ProcedureFolder.DESCRIPTION,
        paper.document(),
        (vi + "; hãy sửa signer, signerRole của chỗ gọi, hoặc form, signedFor.").formatted(hand),
        (en + "; mend signer, signerRole of the call, or form, signedFor.").formatted(hand));
  }
}
