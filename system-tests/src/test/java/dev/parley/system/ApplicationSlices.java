package dev.parley.system;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;

/** Each application is a slice; everything else is in none. */
final class ApplicationSlices implements SliceAssignment {

    private final String[] packages;

    ApplicationSlices(String... packages) {
        this.packages = packages.clone();
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Arrays.stream(packages)
                .filter(pattern -> PackageMatcher.of(pattern).matches(type.getPackageName()))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "applications";
    }
}
