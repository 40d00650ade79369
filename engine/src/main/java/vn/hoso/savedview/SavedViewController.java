package vn.hoso.savedview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Letters;

@RestController
@RequestMapping("/api/saved-views")
class SavedViewController {

  private static final int NAME = 80;

  private final SavedViews views;

  SavedViewController(SavedViews views) {
    this.views = views;
  }

  /**
   * @param view the words of the address of the list, as {@code due} and {@code sort}
   * @param unitId in which it is shared; null for the official alone
   */
  record SaveViewRequest(
      @NotBlank @Size(max = NAME) @Pattern(regexp = Letters.ONE_LINE) String name,
      @NotBlank String view,
      @Nullable String due,
      @Nullable @Size(max = 100) @Pattern(regexp = "[a-z0-9-]*") String procedure,
      @Nullable String sort,
      @Nullable UUID unitId) {}

  record RenameViewRequest(
      @NotBlank @Size(max = NAME) @Pattern(regexp = Letters.ONE_LINE) String name) {}

  @GetMapping
  SavedViewList savedViews(CurrentUser by) {
    return views.of(by);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SavedView saveView(CurrentUser by, @Valid @RequestBody SaveViewRequest request) {
    var query =
        InboxQuery.of(request.view(), request.due(), request.procedure(), request.sort(), null, 1);
    return views.save(by, request.name(), query, request.unitId());
  }

  @PutMapping("/{id}")
  SavedView renameView(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody RenameViewRequest request) {
    return views.rename(by, id, request.name());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteView(CurrentUser by, @PathVariable UUID id) {
    views.delete(by, id);
  }
}
