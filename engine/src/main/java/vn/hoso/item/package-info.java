/**
 * What a dossier decides on, one by one: a person in most procedures, hundreds of people or titles
 * in others. Knows no dossier but by its id; who may do what is asked above. Door: {@link
 * vn.hoso.item.Items}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"procedure", "rule", "shared"})
package vn.hoso.item;
