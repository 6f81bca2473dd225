package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.Optional;
import org.ursell.runtime.equations.EmittedClasses;
import org.ursell.runtime.equations.ExactForms;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;

/**
 * Equations of an emitted class: nothing but the class, whose files go in front of a parcel, and
 * the table that stiff runs take. Where that would be derived at need, it is now: nobody derives on
 * a worker.
 */
final class EquationsSerializer extends Serializer<MomentEquations> {
  @Override
  public void write(Kryo kryo, Output output, MomentEquations equations) {
    kryo.writeClassAndObject(output, ExactForms.of(equations).orElse(null));
  }

  @Override
  public MomentEquations read(Kryo kryo, Input input, Class<? extends MomentEquations> type) {
    MomentEquations equations = EmittedClasses.equations(type);
    kryo.reference(equations);
    Optional<ExactJacobian> form =
        Optional.ofNullable((ExactJacobian) kryo.readClassAndObject(input));
    return ExactForms.known(equations, () -> form);
  }
}
