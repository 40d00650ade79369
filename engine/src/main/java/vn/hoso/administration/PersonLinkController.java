package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonReading;
import vn.hoso.person.PersonRow;
import vn.hoso.person.PersonSearch;
import vn.hoso.shared.Found;

/** Who an official is in the register; names travel in bodies only. */
@RestController
@RequestMapping("/api/administration/officials/{id}/person")
class PersonLinkController {

  record LinkPersonRequest(@Nullable UUID personId) {}

  record FindPersonRequest(
      @Size(max = 100) @Nullable String text,
      @Size(max = 20) @Nullable String identityNumber,
      @Nullable Integer birthYear,
      @Nullable Integer birthMonth,
      @Nullable Integer birthDay) {

    PersonSearch search() {
      return new PersonSearch(text, identityNumber, birthYear, birthMonth, birthDay);
    }
  }

  private final PersonLinks links;
  private final PersonReading reading;

  PersonLinkController(PersonLinks links, PersonReading reading) {
    this.links = links;
    this.reading = reading;
  }

  @GetMapping
  LinkedPerson view(CurrentUser by, @PathVariable UUID id) {
    reading.begin(by);
    return told(by, links.of(by, id));
  }

  @PutMapping
  LinkedPerson link(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody LinkPersonRequest request) {
    reading.begin(by);
    return told(by, links.link(by, id, request.personId()));
  }

  @PostMapping("/search")
  Found<PersonRow> search(CurrentUser by, @Valid @RequestBody FindPersonRequest request) {
    reading.begin(by);
    var found = links.search(by, request.search());
    told(by, found.items());
    return found;
  }

  private LinkedPerson told(CurrentUser by, LinkedPerson linked) {
    told(by, Stream.ofNullable(linked.person()).toList());
    return linked;
  }

  private void told(CurrentUser by, List<PersonRow> read) {
    reading.read(by, "official's person", read.stream().map(PersonRow::id).toList());
  }
}
