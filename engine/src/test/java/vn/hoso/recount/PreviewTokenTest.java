package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.recount.DossierMove.MovedDate;
import vn.hoso.recount.DossierMove.Of;

/** What a token knows of a preview. */
class PreviewTokenTest {

  /** What a request may hold. */
  private static final int REQUEST = 1024 * 1024;

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  @Test
  void it_knows_which_dossiers_are_not_as_they_were_shown() throws Exception {
    var shown = moves(5);
    var now = new ArrayList<>(shown);
    now.set(2, move(2, DAY.plusDays(99)));
    now.add(move(5, DAY));
    var token = new PreviewToken("rule", shown).text();
    assertThat(new PreviewToken("rule", shown).movedSince(token)).isEmpty();
    assertThat(new PreviewToken("rule", now).movedSince(token))
        .containsExactly(now.get(2), now.get(5));
    assertThat(new PreviewToken("rule", shown.subList(0, 2)).movedSince(token)).isEmpty();
  }

  @Test
  void a_hundred_thousand_fit_into_a_request_and_one_of_them_that_moved_is_known()
      throws Exception {
    var shown = moves(100_000);
    var token = new PreviewToken("rule", shown).text();
    assertThat(token.length()).isLessThan(REQUEST * 9 / 10);
    var now = new ArrayList<>(shown);
    now.set(77_777, move(77_777, DAY.plusDays(99)));
    assertThat(new PreviewToken("rule", now).movedSince(token)).containsExactly(now.get(77_777));
  }

  @Test
  void what_is_no_token_or_of_another_rule_is_of_something_else() {
    var own = new PreviewToken("rule", moves(3));
    var other = new PreviewToken("another", moves(3)).text();
    var text = own.text();
    for (var wrong : List.of("", "?", "abcd", other, text.substring(4), text + "AAAA")) {
      assertThatThrownBy(() -> own.movedSince(wrong))
          .as(wrong)
          .isInstanceOf(PreviewToken.OfSomethingElse.class);
    }
  }

  private static List<DossierMove> moves(int many) {
    var moves = new ArrayList<DossierMove>();
    for (int i = 0; i < many; i++) {
      moves.add(move(i, DAY.plusDays(1 + i % 60)));
    }
    return moves;
  }

  private static DossierMove move(int number, LocalDate after) {
    var date =
        MovedDate.moved(Of.STEP, "Thẩm định", new UUID(1, 1), false, DAY, after, DAY.minusDays(9));
    return new DossierMove(new UUID(7, number), "HS-" + number, false, List.of(date));
  }
}
