package vn.hoso.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who may reach what over HTTP, before any module is asked. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 60 * 60)
class SecurityConfiguration {

  /** What Spring Security 5.8 and later take, in KiB. */
  private static final int HASH_MEMORY = 16_384;

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
          + "font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  /**
   * Dates, languages and kinds in letters of other encodings are no attack: whoever reads them
   * finds that they say nothing. Controls are refused before they come here.
   */
  @Bean
  HttpFirewall httpFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(
        value -> value.chars().noneMatch(sign -> sign < ' ' && sign != '\t' || sign == 0x7f));
    return firewall;
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      SessionOfOfficial session,
      CsrfTokenRepository csrfTokens,
      @Value("${springdoc.api-docs.enabled:false}") boolean described,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
      throws Exception {
    return http.csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
        .securityContext(context -> context.securityContextRepository(session))
        .headers(SecurityConfiguration::headers)
        .authorizeHttpRequests(
            requests ->
                requests
                    // Refusals and errors are drawn inside; the addresses they are drawn at are no
                    // door.
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers("/api/about", "/api/public/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/api/session", "/api/setup", "/api/password")
                    .permitAll()
                    .requestMatchers(HttpMethod.DELETE, "/api/session")
                    .permitAll()
                    .requestMatchers("/api/**")
                    .authenticated()
                    .requestMatchers(new PublicAddresses())
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/v3/api-docs/**")
                    .access((asker, request) -> new AuthorizationDecision(described))
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            exceptions ->
                exceptions
                    // The refusals of the filter chain leave the house by the same door as those of
                    // the controllers.
                    .authenticationEntryPoint(
                        (request, response, refusal) ->
                            problems.resolveException(
                                request,
                                response,
                                null,
                                hasExpired(request) ? SignInProblem.sessionExpired() : refusal))
                    .accessDeniedHandler(
                        (request, response, refusal) ->
                            problems.resolveException(request, response, null, refusal)))
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  /** Readable by the screens, which send it back as a header. */
  @Bean
  CsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  /**
   * @param memory KiB a hash takes; less than the default only where the database is thrown away
   */
  @Bean
  PasswordEncoder passwordEncoder(
      @Value("${hoso.sign-in.hash-memory:" + HASH_MEMORY + "}") int memory,
      @Value("${hoso.database.temporary:false}") boolean temporary) {
    if (memory < HASH_MEMORY && !temporary) {
      throw new IllegalStateException("hoso.sign-in.hash-memory is below " + HASH_MEMORY);
    }
    return new Argon2PasswordEncoder(16, 32, 1, memory, 2);
  }

  @Bean
  static CookieSerializer sessionCookie() {
    return new SessionCookie();
  }

  private static boolean hasExpired(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
  }
}
