using System.Runtime.CompilerServices;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Scaling;

/// <summary>Finds a least Huber loss by Newton's steps, damped as by Levenberg and Marquardt where they do not go down.</summary>
/// <remarks>
/// Huber's loss is a quadratic between kinks, so full steps end the search exactly once it is near. MathNet's minimizers allocate a
/// matrix each step and know no second derivatives of ours: five numbers need neither.
/// </remarks>
internal sealed class DampedNewton(LossSurface surface)
{
    private const int Count = LossSurface.Count;
    private const int MostSteps = 300;
    private const double Negligible = 1e-13;

    private readonly double[] triangle = new double[Count * Count], step = new double[Count], trial = new double[Count];
    private LossSurface.Curvature here = new(), there = new();

    /// <summary>Moves θ to a least loss nearby.</summary>
    /// <returns>The loss there.</returns>
    [MethodImpl(Hot.Loop)]
    internal double Minimize(double[] at, double threshold, ReadOnlySpan<int> weights)
    {
        var damping = 1e-4;
        surface.Evaluate(at, threshold, weights, here);
        for (var count = 0; count < MostSteps && damping < 1e10; count++)
        {
            if (!Solve(damping))
            {
                damping = Math.Max(damping * 8, 1e-4);
                continue;
            }

            double expected = 0;
            for (var i = 0; i < Count; i++)
            {
                trial[i] = at[i] + step[i];
                expected -= here.Gradient[i] * step[i] / 2;
            }

            surface.Evaluate(trial, threshold, weights, there);
            if (there.Value <= here.Value)
            {
                trial.CopyTo(at, 0);
                (here, there) = (there, here);
                damping = damping < 1e-9 ? 0 : damping / 16;
                if (expected <= Negligible * here.Value)
                {
                    break;
                }
            }
            else if (expected <= Negligible * here.Value)
            {
                break;
            }
            else
            {
                damping = Math.Max(damping * 8, 1e-4);
            }
        }

        return here.Value;
    }

    /// <summary>Solves (H + damping · diagonal) · step = -gradient by Cholesky's factors.</summary>
    /// <returns>Whether the damped Hessian is positive definite.</returns>
    [MethodImpl(Hot.Loop)]
    private bool Solve(double damping)
    {
        for (var row = 0; row < Count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = here.Hessian[row * Count + column] + (row == column ? damping * here.Scale[row] : 0);
                for (var k = 0; k < column; k++)
                {
                    sum -= triangle[row * Count + k] * triangle[column * Count + k];
                }

                if (row == column && !(sum > 1e-14 * here.Scale[row]))
                {
                    return false;
                }

                triangle[row * Count + column] = row == column ? Math.Sqrt(sum) : sum / triangle[column * Count + column];
            }
        }

        for (var row = 0; row < Count; row++)
        {
            var sum = -here.Gradient[row];
            for (var k = 0; k < row; k++)
            {
                sum -= triangle[row * Count + k] * step[k];
            }

            step[row] = sum / triangle[row * Count + row];
        }

        for (var row = Count - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < Count; k++)
            {
                step[row] -= triangle[k * Count + row] * step[k];
            }

            step[row] /= triangle[row * Count + row];
        }

        return true;
    }
}
