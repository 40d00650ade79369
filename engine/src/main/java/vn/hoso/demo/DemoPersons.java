package vn.hoso.demo;

import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.unit.UnitView;

/** Enters the invented people in the register, once: whole or not at all. */
@Component
@Profile("demo")
@Order(DemoOrganisation.ORDER + 1)
class DemoPersons implements ApplicationRunner {

  private final Persons persons;
  private final DemoPlaces places;
  private final TransactionTemplate transaction;

  DemoPersons(Persons persons, DemoPlaces places, TransactionTemplate transaction) {
    this.persons = persons;
    this.places = places;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    CurrentUser registrar = places.registrar();
    // One by one: an older home lacks those who were added to the demo since.
    List<String[]> missing =
        DemoRows.of("persons.txt").stream().filter(row -> !known(registrar, row[0])).toList();
    if (!missing.isEmpty()) {
      Map<String, UnitView> units = places.units();
      transaction.executeWithoutResult(
          status -> missing.forEach(row -> persons.register(registrar, request(row, units))));
    }
  }

  private boolean known(CurrentUser registrar, String fullName) {
    return persons.namesakes(registrar, fullName).stream()
        .anyMatch(person -> person.fullName().equals(fullName));
  }

  private static RegisterPersonRequest request(String[] row, Map<String, UnitView> units) {
    return new RegisterPersonRequest(
        row[0],
        Gender.valueOf(row[1]),
        Integer.valueOf(row[2]),
        DemoRows.numberOrNull(row[3]),
        DemoRows.numberOrNull(row[4]),
        DemoRows.orNull(row[6]),
        IdentityKind.valueOf(row[5]),
        row[7],
        units.get(row[8]).id(),
        true); // Two of them look alike on purpose.
  }
}
