package vn.hoso.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.item.ItemFilter;
import vn.hoso.item.NewItem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonReading;
import vn.hoso.person.Persons;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api")
class RosterController {

  private static final int MOST_IDS = 500;
  private static final int MOST_ROWS = 1000;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Rosters rosters;
  private final RosterCells cells;
  private final RosterHistory history;
  private final PersonReading reading;
  private final Persons persons;

  RosterController(
      Rosters rosters,
      RosterCells cells,
      RosterHistory history,
      PersonReading reading,
      Persons persons) {
    this.persons = persons;
    this.reading = reading;
    this.rosters = rosters;
    this.cells = cells;
    this.history = history;
  }

  /**
   * @param text words of a name: they stand in no address
   * @param outcome null for all, empty for those without one
   * @param after place of the last one seen
   */
  record ItemSearchRequest(
      @Nullable @Size(max = 200) String text,
      @Nullable @Size(max = 60) String outcome,
      int after,
      int limit) {}

  record AddItemRequest(
      @Nullable UUID personId,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 200) String title,
      @NotNull Map<String, @NotNull String> values) {

    NewItem item() {
      return new NewItem(personId, name == null ? "" : name, title, values);
    }
  }

  record SayOfListRequest(@NotNull Map<String, @NotNull String> values) {}

  record WantedRequest(@NotBlank @Size(max = 200) String title, @Min(0) @Max(1000) int wanted) {}

  record CellsRequest(
      @NotNull @Size(min = 1, max = MOST_ROWS)
          Map<UUID, @NotNull @Size(min = 1) Map<String, @NotNull String>> rows) {}

  record CellsAnswer(List<RosterCells.RefusedRow> refused) {}

  record FillItemRequest(@NotNull Map<String, @NotNull String> values) {}

  /**
   * @param ids null for all that have no outcome of this step yet
   */
  record SettleItemsRequest(
      @Nullable @Size(max = MOST_IDS) List<UUID> ids,
      @NotBlank @Size(max = 60) String outcome,
      @Nullable @Size(max = 1000) String reason) {}

  /**
   * @param firsts first number by value of the column that parts the series
   */
  record NumberItemsRequest(
      @NotBlank @Size(max = 60) String column, @NotNull Map<String, @NotNull Long> firsts) {}

  @GetMapping("/dossiers/{id}/items")
  RosterView view(CurrentUser by, @PathVariable UUID id) {
    return rosters.view(by, id);
  }

  @PostMapping("/dossiers/{id}/items/search")
  Page<RosterItem> search(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody ItemSearchRequest request) {
    var page =
        rosters.page(
            by,
            id,
            new ItemFilter(request.text(), request.outcome()),
            request.after(),
            request.limit());
    history.read(by, id);
    return page;
  }

  @PostMapping("/work-items/{id}/items")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody AddItemRequest request) {
    // The answer may tell what stands in the way elsewhere: of strangers that is a look.
    if (request.personId() != null && persons.stranger(by, request.personId())) {
      reading.begin(by);
    }
    rosters.add(by, id, request.item());
  }

  @PutMapping("/work-items/{id}/list")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void common(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SayOfListRequest request) {
    rosters.common(by, id, request.values());
  }

  @PutMapping("/work-items/{id}/list/wanted")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void wanted(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody WantedRequest request) {
    rosters.wanted(by, id, request.title(), request.wanted());
  }

  @GetMapping(value = "/dossiers/{id}/items.xlsx", produces = XLSX)
  ResponseEntity<byte[]> workbook(CurrentUser by, @PathVariable UUID id) {
    byte[] workbook = rosters.workbook(by, id);
    history.read(by, id);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach.xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
        .header("X-Content-Type-Options", "nosniff")
        .body(workbook);
  }

  @GetMapping("/dossiers/{id}/items/summary")
  RosterSummary summary(CurrentUser by, @PathVariable UUID id) {
    var summary = rosters.summary(by, id);
    history.read(by, id);
    return summary;
  }

  /** A block of cells; rows that cannot be written come back, the others are. */
  @PutMapping("/work-items/{id}/items")
  CellsAnswer cells(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody CellsRequest request) {
    return new CellsAnswer(cells.fill(by, id, request.rows()));
  }

  @PutMapping("/work-items/{id}/items/{item}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void fill(
      CurrentUser by,
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @RequestBody FillItemRequest request) {
    rosters.fill(by, id, item, request.values());
  }

  @DeleteMapping("/work-items/{id}/items/{item}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(CurrentUser by, @PathVariable UUID id, @PathVariable UUID item) {
    rosters.remove(by, id, item);
  }

  @PostMapping("/work-items/{id}/items/outcomes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void settle(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SettleItemsRequest request) {
    rosters.settle(by, id, request.ids(), request.outcome(), request.reason());
  }

  @PostMapping("/work-items/{id}/items/numbers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void number(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody NumberItemsRequest request) {
    rosters.number(by, id, request.column(), request.firsts());
  }
}
