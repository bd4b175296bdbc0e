import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { badgeText } from '@/components/badge'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { List, Row } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import type { News } from '@/contract'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { frameTexts } from '@/locales/frame'
import { newsTexts } from '@/locales/news'
import { useFlow, useStores } from '@/stores/context'
import { NewsList } from '@/stores/news/news-list'
import { useTexts } from '@/stores/use-texts'

import { useTelling } from './use-telling'
import './index.scss'

/** What happened while the person was away, newest first; each notice leads to what it is about. */
export default observer(function NoticesPage() {
  const { session } = useStores()
  const list = useFlow((stores) => new NewsList(stores))
  const t = useTexts(newsTexts)
  const { notices } = useTexts(frameTexts)
  const shown = useShown()
  const { loggedIn } = session

  useEffect(() => (shown && loggedIn ? list.follow() : undefined), [shown, loggedIn, list])
  usePullDownRefresh(() => void list.refresh().then(() => stopPullDownRefresh()))
  useReachBottom(() => void list.loadMore())

  const { state } = list
  return (
    <Page title={notices}>
      {state.at === 'unloaded' && <Skeleton shape="rows" count={5} label={t.loading} />}
      {state.at === 'failed' && <Failure error={state.error} onRetry={() => void list.refresh()} busy={list.isRefreshing} />}
      {state.at === 'loaded' && state.news.length === 0 && state.next === null && <EmptyState icon="bell" text={t.empty} />}
      {state.at === 'loaded' && (state.news.length > 0 || state.next !== null) && <All list={list} news={state.news} />}
    </Page>
  )
})

interface AllProps {
  readonly list: NewsList
  readonly news: readonly News[]
}

const All = observer(function All({ list, news }: AllProps) {
  const t = useTexts(newsTexts)
  const { notices } = useTexts(frameTexts)
  const hasMore = list.state.at === 'loaded' && list.state.next !== null
  return (
    <>
      <Box className="bk-notices__head">
        <Txt className="bk-notices__count" role="status" live="polite">
          {list.unread === 0 ? t.allRead : t.unread(badgeText(list.unread))}
        </Txt>
        {list.unread > 0 && (
          <Button kind="secondary" size="small" busy={list.isReadingAll} onPress={() => void list.readAll()}>
            {t.readAll}
          </Button>
        )}
      </Box>
      <Failure error={list.problem} onRetry={() => void list.refresh()} busy={list.isRefreshing} />
      <List label={notices}>
        {news.map((one) => (
          <Notice key={one.id} list={list} news={one} />
        ))}
      </List>
      {hasMore ? (
        <Button kind="secondary" busy={list.isLoadingMore} onPress={() => void list.loadMore()}>
          {t.more}
        </Button>
      ) : (
        <Txt as="p" className="bk-notices__end">
          {t.end}
        </Txt>
      )}
    </>
  )
})

interface NoticeProps {
  readonly list: NewsList
  readonly news: News
}

const Notice = observer(function Notice({ list, news }: NoticeProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(newsTexts)
  const words = useWords()
  const { detail, icon, params, route, title } = useTelling()(news.about)
  const time = words.past(news.at)
  return (
    <Row
      icon={icon}
      title={news.unread ? <Txt className="bk-notices__unread">{title}</Txt> : title}
      detail={detail === null ? time : t.withTime(time, detail)}
      {...(news.unread ? { value: <Txt className="bk-notices__new">{t.new}</Txt> } : {})}
      onPress={() => {
        void list.open(news)
        navigation.push(route, params)
      }}
    />
  )
})
