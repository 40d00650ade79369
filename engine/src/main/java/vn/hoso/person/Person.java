package vn.hoso.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.hoso.shared.Ids;

@Entity
class Person {

  @Id private UUID id;
  private String fullName;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  private int birthYear;
  private Integer birthMonth;
  private Integer birthDay;

  @Enumerated(EnumType.STRING)
  private IdentityKind identityKind;

  private String identityNumber;
  private String hometown;
  private UUID homeUnitId;
  private Instant enteredAt;
  private UUID enteredBy;

  protected Person() {}

  /** Takes a request that was tidied and checked. */
  Person(RegisterPersonRequest request, UUID enteredBy, Instant enteredAt) {
    this.id = Ids.next();
    this.fullName = request.fullName();
    this.gender = request.gender();
    this.birthYear = request.birthYear();
    this.birthMonth = request.birthMonth();
    this.birthDay = request.birthDay();
    this.identityKind = request.identityKind();
    this.identityNumber = request.identityNumber();
    this.hometown = request.hometown();
    this.homeUnitId = request.homeUnitId();
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  void belongsTo(UUID unitId) {
    homeUnitId = unitId;
  }

  UUID id() {
    return id;
  }
}
