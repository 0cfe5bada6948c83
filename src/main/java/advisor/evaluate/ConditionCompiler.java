package advisor.evaluate;

import advisor.model.Condition;
import java.util.List;

/** Compiles conditions that mention only these questions. */
record ConditionCompiler(Questions questions) implements Condition.Cases<CompiledCondition> {

  @Override
  public CompiledCondition chosen(Condition.Chosen chosen) {
    return CompiledCondition.Ticked.of(chosen, questions);
  }

  @Override
  public CompiledCondition counted(Condition.Counted counted) {
    return CompiledCondition.Ticked.of(counted, questions);
  }

  @Override
  public CompiledCondition all(Condition.All all) {
    return joined(all.parts().size(), all.parts());
  }

  @Override
  public CompiledCondition any(Condition.Any any) {
    return joined(1, any.parts());
  }

  @Override
  public CompiledCondition atLeast(Condition.AtLeast atLeast) {
    return joined(atLeast.count(), atLeast.parts());
  }

  private CompiledCondition joined(int atLeast, List<Condition> parts) {
    CompiledCondition[] compiled = new CompiledCondition[parts.size()];
    for (int i = 0; i < compiled.length; i++) {
      compiled[i] = parts.get(i).match(this);
    }
    return new CompiledCondition.Joined(atLeast, compiled);
  }

  @Override
  public CompiledCondition not(Condition.Not not) {
    return new CompiledCondition.Negated(not.part().match(this));
  }

  @Override
  public CompiledCondition named(Condition.Named named) {
    return named.part().match(this);
  }
}
