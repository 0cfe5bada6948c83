package advisor.terminal.demo;

import advisor.scenario.DemoPace;
import advisor.terminal.asker.Presentation;
import java.util.Optional;

/**
 * How a demo is played.
 *
 * @param auto whether it goes on by itself from the beginning
 * @param notes where the narrator's words go; empty for the screen that all see
 */
public record DemoSettings(
    DemoPace pace, boolean auto, Optional<NarratorNotes> notes, Presentation presentation) {}
