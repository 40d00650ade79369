package vn.hoso.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Says who is signed in, by id alone: his name and positions are read anew on every request, so
 * that a position that ended yesterday ends today.
 */
public final class SignedInOfficial extends AbstractAuthenticationToken {

  private final String officialId;

  public SignedInOfficial(UUID officialId) {
    super(List.of());
    this.officialId = officialId.toString();
    setAuthenticated(true);
  }

  /** The official's id; empty for everything that is not the sign-in of an official. */
  static Optional<UUID> idOf(Authentication authentication) {
    return authentication instanceof SignedInOfficial
        ? Optional.of(UUID.fromString(authentication.getName()))
        : Optional.empty();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return officialId;
  }
}
