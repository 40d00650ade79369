package vn.hoso.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public")
class TrackingController {

  private final Tracking tracking;

  TrackingController(Tracking tracking) {
    this.tracking = tracking;
  }

  @PostMapping("/tracking")
  ResponseEntity<TrackingView> track(
      @Valid @RequestBody TrackRequest body, HttpServletRequest request, Locale reader) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(tracking.track(request.getRemoteAddr(), body.code(), body.secret(), reader));
  }

  @GetMapping("/office")
  OfficeContact office() {
    return tracking.office();
  }

  /** Both as typed from the receipt. They stand in the body, where no log keeps them. */
  record TrackRequest(
      @NotBlank @Size(max = 100) @Pattern(regexp = SOMETHING) String code,
      @NotBlank @Size(max = 100) @Pattern(regexp = SOMETHING) String secret) {

    /** Dashes and dots alone are a slip: it is refused before it is counted. */
    private static final String SOMETHING = "(?s).*[\\p{L}\\p{N}].*";

    @Override
    public String toString() {
      return "TrackRequest[…]";
    }
  }
}
