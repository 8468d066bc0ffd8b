using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Finds a piece of a text in any of some columns, capitals or not; for the shorter tables, which need no index for it.</summary>
internal static class WordSearch
{
    /// <summary>The rows that say the words in one of the columns; all where no words are given.</summary>
    public static IQueryable<T> Saying<T>(this IQueryable<T> rows, LyktaDbContext db, string? words, params Expression<Func<T, string?>>[] columns)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return rows;
        }

        var pattern = "%" + words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
        var says = columns.Select(c => Says(c, db.IsSqlite, pattern)).Aggregate((a, b) =>
            Expression.Lambda<Func<T, bool>>(Expression.OrElse(a.Body, Swap(b, a.Parameters[0])), a.Parameters[0]));
        return rows.Where(says);
    }

    private static Expression<Func<T, bool>> Says<T>(Expression<Func<T, string?>> column, bool sqlite, string pattern)
    {
        Expression<Func<string?, bool>> like = sqlite ? text => EF.Functions.Like(text!, pattern, "\\") : text => EF.Functions.ILike(text!, pattern, "\\");
        return Expression.Lambda<Func<T, bool>>(Swap(like, column.Body), column.Parameters[0]);
    }

    private static Expression Swap(LambdaExpression of, Expression with) => new Swapping(of.Parameters[0], with).Visit(of.Body)!;

    private sealed class Swapping(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
