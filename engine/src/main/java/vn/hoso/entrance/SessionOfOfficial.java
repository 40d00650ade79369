package vn.hoso.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.SignedInOfficial;

/**
 * Keeps in the session nothing but the official's id, as a string, and which state of his account
 * it was opened by. No class of ours is ever serialised, so a new release reads the sessions of the
 * old one.
 */
@Component
class SessionOfOfficial implements SecurityContextRepository {

  private static final String OFFICIAL = "officialId";

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    officialId(holder.getRequest())
        .ifPresent(id -> context.setAuthentication(new SignedInOfficial(id)));
    return context;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Written only by begin: nothing else may put somebody into a session.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return officialId(request).isPresent();
  }

  /** Begins a session under a new id; one that was there before ends. */
  void begin(HttpServletRequest request, SignedIn official) {
    end(request);
    HttpSession session = request.getSession(true);
    session.setAttribute(OFFICIAL, official.officialId().toString());
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, official.principal());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedInOfficial(official.officialId()));
    SecurityContextHolder.setContext(context);
  }

  /** Ends the session, if there is one. */
  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }

  private static Optional<UUID> officialId(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(OFFICIAL))
        .map(UUID::fromString);
  }
}
