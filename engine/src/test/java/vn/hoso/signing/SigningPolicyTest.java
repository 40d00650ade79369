package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Step;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.unit.UnitKind;

@WithMocks
class SigningPolicyTest {

  private final UUID committee = UUID.randomUUID();
  private final WholeDossier dossier = mock(WholeDossier.class);
  private final Step drafting = mock(Step.class);

  @Test
  void whoever_the_folder_gives_a_hand_in_the_paper_reads_its_drafts_and_no_other_clerk() {
    when(drafting.part()).thenReturn("COMMITTEE");
    when(drafting.role()).thenReturn(Role.SECRETARY);
    when(dossier.seats())
        .thenReturn(
            List.of(
                new WholeDossier.Seat(
                    "COMMITTEE",
                    PartCapacity.DECIDER,
                    committee,
                    "Đảng ủy xã Sơn Hà",
                    UnitKind.GRASSROOTS_COMMITTEE)));
    when(dossier.steps()).thenReturn(List.of());

    assertThat(reads(Role.SECRETARY)).as("drafts it, says the folder").isTrue();
    assertThat(reads(Role.OFFICE_CLERK)).isFalse();
    assertThat(reads(Role.INTAKE_CLERK)).isFalse();
  }

  private boolean reads(Role role) {
    var held =
        new HeldPosition(
            UUID.randomUUID(), committee, "/1/", UnitKind.GRASSROOTS_COMMITTEE, role, null);
    var by = new CurrentUser(UUID.randomUUID(), "Trần Khuê", List.of(held));
    return SigningPolicy.mayRead(by, dossier, List.of(drafting));
  }
}
