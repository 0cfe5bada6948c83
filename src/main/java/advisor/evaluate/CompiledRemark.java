package advisor.evaluate;

import advisor.model.Remark;

/** A remark, ready to be judged. */
record CompiledRemark(Remark remark, CompiledCondition when) {}
