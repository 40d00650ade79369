package vn.hoso.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedures;

/** Sign-in, who am I, sign-out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  private final SignIn signIn;
  private final SessionOfOfficial session;
  private final KnownDevices devices;
  private final OwnPassword ownPassword;
  private final CsrfTokenRepository csrfTokens;
  private final Officials officials;
  private final Positions positions;
  private final Procedures procedures;
  private final List<OfferedRooms> rooms;

  SessionController(
      SignIn signIn,
      SessionOfOfficial session,
      KnownDevices devices,
      OwnPassword ownPassword,
      CsrfTokenRepository csrfTokens,
      Officials officials,
      Positions positions,
      Procedures procedures,
      List<OfferedRooms> rooms) {
    this.signIn = signIn;
    this.session = session;
    this.devices = devices;
    this.ownPassword = ownPassword;
    this.csrfTokens = csrfTokens;
    this.officials = officials;
    this.positions = positions;
    this.procedures = procedures;
    this.rooms = rooms;
  }

  record SignInRequest(
      @NotBlank @Size(max = 100) String username, @NotBlank @Size(max = 1000) String password) {}

  @PostMapping
  SessionView signIn(
      @Valid @RequestBody SignInRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    Caller caller = Caller.of(request);
    SignedIn official = signIn.signIn(body.username(), body.password(), caller);
    remember(official.officialId(), caller.devices(), request, response);
    begin(official, request, response);
    return view(officials.current());
  }

  record ChangePasswordRequest(
      @NotBlank @Size(max = 1000) String current, @NotBlank @Size(max = 1000) String password) {}

  /** All sessions opened with the old password end, also this one: it goes on under a new id. */
  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(
      @Valid @RequestBody ChangePasswordRequest body,
      CurrentUser user,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignedIn official = ownPassword.change(user.officialId(), body.current(), body.password());
    remember(user.officialId(), null, request, response);
    begin(official, request, response);
  }

  private void begin(SignedIn official, HttpServletRequest request, HttpServletResponse response) {
    session.begin(request, official);
    // The token of the time before must not serve after it.
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
  }

  /** Known from now on, for as long as it is used now and then. */
  private void remember(
      UUID officialId,
      @Nullable String known,
      HttpServletRequest request,
      HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(Caller.COOKIE, devices.remember(officialId, known))
            .path("/api/session")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(KnownDevices.KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  @GetMapping
  SessionView current(CurrentUser user) {
    return view(user);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    session.end(request);
  }

  private SessionView view(CurrentUser user) {
    return SessionView.of(
        user,
        positions.withIds(user.positions().stream().map(HeldPosition::positionId).toList()),
        procedures.catalogue().stream()
            .map(revision -> revision.procedure().opening())
            .anyMatch(opening -> user.positions().stream().anyMatch(opening::admits)),
        rooms.stream().flatMap(each -> each.offered(user).stream()).sorted().toList());
  }
}
