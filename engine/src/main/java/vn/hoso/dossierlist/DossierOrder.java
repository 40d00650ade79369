package vn.hoso.dossierlist;

/** How a list of dossiers is sorted. */
public enum DossierOrder {
  /** The latest opened first. */
  OPENED,
  /** By the person's given name, then the whole name, as the Vietnamese alphabet goes. */
  PERSON
}
