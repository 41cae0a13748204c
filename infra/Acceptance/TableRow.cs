namespace Infra.Acceptance;

/// <summary>One row of an <see cref="EmbeddedTable"/>.</summary>
/// <param name="Line">The number of its line, from 1.</param>
/// <param name="Cells">As they are written.</param>
internal sealed record TableRow(int Line, string[] Cells);
