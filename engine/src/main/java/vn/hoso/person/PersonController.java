package vn.hoso.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Found;

/** The register over HTTP; names and numbers travel in bodies only. */
@RestController
@RequestMapping("/api/persons")
class PersonController {

  private final Persons persons;
  private final PersonReading reading;

  PersonController(Persons persons, PersonReading reading) {
    this.persons = persons;
    this.reading = reading;
  }

  record PersonSearchRequest(
      @Size(max = 100) @Nullable String text,
      @Size(max = 20) @Nullable String identityNumber,
      @Nullable Integer birthYear,
      @Nullable Integer birthMonth,
      @Nullable Integer birthDay) {

    PersonSearch search() {
      return new PersonSearch(text, identityNumber, birthYear, birthMonth, birthDay);
    }
  }

  @PostMapping("/search")
  Found<PersonRow> search(CurrentUser by, @Valid @RequestBody PersonSearchRequest request) {
    reading.begin(by);
    var found = persons.search(by, request.search());
    reading.read(by, "person search", found.items().stream().map(PersonRow::id).toList());
    return found;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PersonView register(CurrentUser by, @RequestBody RegisterPersonRequest request) {
    reading.begin(by);
    try {
      return persons.register(by, request);
    } catch (PersonProblem refused) {
      reading.read(by, "person duplicates", refused.shown());
      throw refused;
    }
  }

  @GetMapping("/{id}")
  PersonView view(CurrentUser by, @PathVariable UUID id) {
    reading.begin(by);
    var person = persons.view(by, id);
    reading.read(by, "person", List.of(id));
    return person;
  }
}
