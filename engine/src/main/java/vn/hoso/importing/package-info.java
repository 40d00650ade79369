/** Lists of units, officials and persons from spreadsheets: checked cell by cell, then written. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "organisation", "administration", "person"})
package vn.hoso.importing;
