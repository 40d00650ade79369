package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.TestDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;
import vn.hoso.rule.Membership;

/** Quần chúng are "ông" and "bà", members are "đồng chí"; the folder says who is which. */
@WithMocks
class AddresseesTest {

  private final DossierChanges changes = mock(DossierChanges.class, RETURNS_DEEP_STUBS);
  private final Persons persons = mock(Persons.class, RETURNS_DEEP_STUBS);
  private final Items items = mock(Items.class);
  private final LockedDossier dossier = TestDossier.opened("1", "Lê Văn Thử");

  @BeforeEach
  void a_dossier() {
    when(changes.get(dossier.id())).thenReturn(dossier);
    when(persons.view(any()).gender()).thenReturn(Gender.MALE);
    var item =
        new Item(
            UUID.randomUUID(),
            1,
            UUID.randomUUID(),
            dossier.about(),
            null,
            null,
            null,
            true,
            Map.of());
    when(items.single(any(), any())).thenReturn(Optional.of(item));
  }

  @Test
  void who_is_a_member_from_the_start_is_a_comrade() {
    assertThat(addressed(Membership.ALREADY)).isEqualTo("đồng chí Lê Văn Thử");
  }

  @Test
  void who_is_admitted_is_one_from_the_decision_on() {
    assertThat(addressed(Membership.BY_DECISION)).isEqualTo("ông Lê Văn Thử");
    decided("yes");
    assertThat(addressed(Membership.BY_DECISION)).isEqualTo("đồng chí Lê Văn Thử");
    decided("no");
    assertThat(addressed(Membership.BY_DECISION)).isEqualTo("ông Lê Văn Thử");
  }

  @Test
  void of_whom_nothing_is_said_is_none() {
    assertThat(addressed(Membership.NONE)).isEqualTo("ông Lê Văn Thử");
  }

  @Test
  void a_list_is_no_comrade() {
    when(items.single(any(), any())).thenReturn(Optional.empty());
    assertThat(addressed(Membership.ALREADY)).isEqualTo("Lê Văn Thử");
  }

  private void decided(String outcome) {
    var onPaper = new KnownDossier.Halfway(List.of("deliver"), dossier.openedOn(), null);
    dossier.cameHalfway(onPaper, DossierStatus.DECIDED, outcome);
  }

  private String addressed(Membership membership) {
    var procedure = changes.revision(dossier).procedure();
    when(procedure.membership()).thenReturn(membership);
    when(procedure.refuses("no")).thenReturn(true);
    return new Addressees(changes, persons, items).person(dossier.id());
  }
}
