package org.towntwinning.examples.letter;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar from which the program runs. */
public final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(CouncilLetter.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"${COMMAND-NAME} " + version};
    }
}
